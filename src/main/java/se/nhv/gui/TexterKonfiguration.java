package se.nhv.gui;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import se.nhv.fel.Textkalla;

/** Templates read the same texts as everybody else, in Swedish whatever the browser asks for. */
@Configuration(proxyBeanMethods = false)
class TexterKonfiguration {
    @Bean
    MessageSource messageSource() {
        return Textkalla.meddelanden();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Texter.SVENSKA);
    }
}
