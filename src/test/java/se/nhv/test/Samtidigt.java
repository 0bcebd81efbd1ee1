package se.nhv.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/** Several requests in the same moment. */
public final class Samtidigt {
    public static final int INAKTUELLT = 409;

    private final MockMvc mvc;

    public Samtidigt(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** Both clicks of a double click. */
    public List<Integer> tvaGanger(Supplier<RequestBuilder> klick) throws Exception {
        return alla(List.of(klick.get(), klick.get()));
    }

    /** What each was answered, in the order they are given. */
    public List<Integer> alla(List<? extends RequestBuilder> klick) throws Exception {
        ExecutorService tradar = Executors.newFixedThreadPool(klick.size());
        try {
            CyclicBarrier start = new CyclicBarrier(klick.size());
            List<Future<Integer>> svar = new ArrayList<>();
            for (RequestBuilder ett : klick) {
                svar.add(tradar.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return ett(ett);
                }));
            }
            List<Integer> koder = new ArrayList<>();
            for (Future<Integer> ett : svar) {
                koder.add(ett.get(60, TimeUnit.SECONDS));
            }
            return koder;
        } finally {
            tradar.shutdownNow();
        }
    }

    /** Both clicks at once, then the post from the page that is still open: one is done, the others are told. */
    public void enVerkan(int gjort, Supplier<RequestBuilder> klick) throws Exception {
        assertThat(tvaGanger(klick)).containsExactlyInAnyOrder(gjort, INAKTUELLT);
        assertThat(ett(klick.get())).as("tillbakaknappen").isEqualTo(INAKTUELLT);
    }

    public int ett(RequestBuilder klick) throws Exception {
        return mvc.perform(klick).andReturn().getResponse().getStatus();
    }
}
