package se.nhv.gui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.fel.Saknas;
import se.nhv.gui.web.Felsvar.Fel;

/**
 * Turns what a controller throws into an answer. Last in order, so that a room with an answer of its own comes first.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Felhantering {
    private final Felsvar svar;
    private final Felreferens referens;

    Felhantering(Felsvar svar, Felreferens referens) {
        this.svar = svar;
        this.referens = referens;
    }

    @ExceptionHandler
    Object avvisad(Avvisad e, HttpServletRequest request) {
        return ge(request, 422, new Fel(e.mening(), e.falt().orElse(null), null, true));
    }

    @ExceptionHandler
    Object inaktuell(Inaktuell e, HttpServletRequest request) {
        return ge(request, 409, new Fel(e.getMessage(), null, null, true));
    }

    /** Somebody else was quicker: every time it was tried again, or with what there can be only one of. */
    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    Object samtidigt(HttpServletRequest request) {
        return ge(request, 409, Fel.INGET_MER);
    }

    @ExceptionHandler
    Object saknas(Saknas e, HttpServletRequest request) {
        return ge(request, 404, Fel.med(e.getMessage()));
    }

    @ExceptionHandler
    Object nekad(Nekad e, HttpServletRequest request) {
        return ge(request, 403, Fel.med(e.getMessage()));
    }

    @ExceptionHandler
    Object nekad(AccessDeniedException e, HttpServletRequest request) {
        return ge(request, 403, Fel.INGET_MER);
    }

    /** An address with something in it that cannot be an id leads nowhere; elsewhere it is a fault in what was sent. */
    @ExceptionHandler
    Object felTyp(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return ge(request, e.getParameter().hasParameterAnnotation(PathVariable.class) ? 404 : 400, Fel.INGET_MER);
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        TypeMismatchException.class,
        RequestRejectedException.class,
        MultipartException.class
    })
    Object gickInteAttLasa(HttpServletRequest request) {
        return ge(request, 400, Fel.INGET_MER);
    }

    @ExceptionHandler
    Object forStor(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return ge(request, 413, Fel.INGET_MER);
    }

    @ExceptionHandler
    @Nullable
    Object ovrigt(Exception e, HttpServletRequest request) {
        if (avbrutet(e)) {
            return null;
        }
        if (e instanceof ErrorResponse kand && kand.getStatusCode().is4xxClientError()) {
            return ge(request, kand.getStatusCode().value(), Fel.INGET_MER);
        }
        if (Databastecken.kanInteLagras(e)) {
            return ge(request, 400, Fel.INGET_MER);
        }
        return ge(request, 500, new Fel(null, null, referens.ny(e, request.getRequestURI()), false));
    }

    private Object ge(HttpServletRequest request, int status, Fel fel) {
        return svar.svar(request, request.getRequestURI(), HttpStatus.valueOf(status), Felnyckel.av(status), fel);
    }

    /** Whoever asked has gone; there is nobody left to answer. */
    private static boolean avbrutet(Exception e) {
        return e instanceof IOException
                && e.getClass().getSimpleName().matches("ClientAbortException|AsyncRequestNotUsableException");
    }
}
