package se.nhv.gui.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.nhv.gui.Texter;

/**
 * Some addresses are so broken that the web server refuses them before the application sees them. They too are answered in
 * Swedish, without telling which server it is.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Tomcatsida implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final Texter texter;

    Tomcatsida(Texter texter) {
        this.texter = texter;
    }

    @Override
    public void customize(TomcatServletWebServerFactory fabrik) {
        // Added last, so that it lies innermost and is asked before Tomcat's own.
        fabrik.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Ventil(texter)));
    }

    private static final class Ventil extends ErrorReportValve {
        private final Texter texter;

        Ventil(Texter texter) {
            this.texter = texter;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable fel) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            String nyckel = "gui.fel." + Felnyckel.av(status);
            String sida = "<!DOCTYPE html><html lang=\"sv\"><meta charset=\"utf-8\"><title>"
                    + texter.text(nyckel + ".rubrik") + "</title><h1>" + texter.text(nyckel + ".rubrik") + "</h1><p>"
                    + texter.text(nyckel + ".mening") + "</p><p>" + texter.text(nyckel + ".rad") + "</p></html>";
            try {
                response.setContentType("text/html;charset=UTF-8");
                response.getOutputStream().write(sida.getBytes(StandardCharsets.UTF_8));
                response.finishResponse();
            } catch (IOException | IllegalStateException gickInteAttSvara) {
                // Whoever sent it has gone, or part of an answer was already under way.
                container.getLogger().debug("No error page was written", gickInteAttSvara);
            }
        }
    }
}
