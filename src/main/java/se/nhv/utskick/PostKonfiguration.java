package se.nhv.utskick;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Without a mail server of its own, the demo catches its mail; without either, mails wait and are seen to wait. */
@Configuration(proxyBeanMethods = false)
class PostKonfiguration {
    private static final String INGEN_SERVER = "'${spring.mail.host:}' == ''";

    @Bean
    @ConditionalOnExpression("${nhv.demo:false} and " + INGEN_SERVER)
    Demopost demopost() {
        return new Demopost();
    }

    @Bean
    @ConditionalOnExpression(INGEN_SERVER)
    JavaMailSender postserver(ObjectProvider<Demopost> demopost) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        Demopost fangare = demopost.getIfAvailable();
        server.setHost("127.0.0.1");
        server.setPort(fangare == null ? 25 : fangare.port());
        server.setDefaultEncoding("UTF-8");
        server.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "5000");
        server.getJavaMailProperties().setProperty("mail.smtp.timeout", "10000");
        return server;
    }
}
