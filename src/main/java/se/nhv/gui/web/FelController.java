package se.nhv.gui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.nhv.gui.web.Felsvar.Fel;

/** Answers for what went wrong outside the controllers: denied, not found, refused by the firewall, a broken template. */
@Controller
class FelController implements ErrorController {
    private final Felsvar svar;
    private final Felreferens referens;

    FelController(Felsvar svar, Felreferens referens) {
        this.svar = svar;
        this.referens = referens;
    }

    @RequestMapping("${server.error.path:/error}")
    Object fel(HttpServletRequest request) {
        HttpStatus status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        String adress = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (request.getAttribute("se.nhv.felnyckel") instanceof String nyckel) {
            return svar.svar(request, adress, status, nyckel, new Fel(null, null, null, true));
        }
        String nummer = status.is5xxServerError()
                ? referens.ny(orsak(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)), adress)
                : null;
        return svar.svar(request, adress, status, Felnyckel.av(status.value()), new Fel(null, null, nummer, false));
    }

    private static HttpStatus status(@Nullable Object kod) {
        HttpStatus status = kod instanceof Integer k ? HttpStatus.resolve(k) : null;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static Throwable orsak(@Nullable Object fel) {
        return fel instanceof Throwable t ? t : new IllegalStateException("No exception was given");
    }
}
