package se.nhv.gui.web;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import se.nhv.gui.Format;

/**
 * Lets templates write {@code ${format.datum(d)}} everywhere. Written {@code @format}, a bean, Thymeleaf refuses it inside
 * fragment parameters and most attributes.
 */
@Configuration(proxyBeanMethods = false)
class Mallvariabler {
    Mallvariabler(ThymeleafViewResolver vyer, Format format) {
        vyer.addStaticVariable("format", format);
    }
}
