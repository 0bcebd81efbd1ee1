package se.nhv.register;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the register files into their tables at every start; rows that are there already are only brought up to date. */
@Component
class Registerlasare {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final RegisterRepository repository;
    private final TransactionTemplate transaktion;

    Registerlasare(RegisterRepository repository, PlatformTransactionManager transaktioner) {
        this.repository = repository;
        this.transaktion = new TransactionTemplate(transaktioner);
    }

    @PostConstruct
    void fyll() {
        transaktion.executeWithoutResult(t -> las());
    }

    void las() {
        for (CSVRecord rad : rader("register/npo.csv")) {
            String namn = rad.get("nationellt_programomrade");
            repository.sparaNpo(new Npo(Slug.av(namn), namn));
        }
        List<String> sedda = new ArrayList<>();
        for (CSVRecord rad : rader("register/regioner.csv")) {
            String namn = rad.get("samverkansregion");
            String kod = Slug.av(namn);
            if (!sedda.contains(kod)) {
                sedda.add(kod);
                repository.sparaSamverkansregion(
                        new Samverkansregion(kod, namn, rad.get("samverkansregion_lagnamn")), sedda.size());
            }
            repository.sparaRegion(rad.get("lanskod"), rad.get("region"), new Region.Del(kod, rad.get("del")));
        }
    }

    private static List<CSVRecord> rader(String fil) {
        try (Reader in = new InputStreamReader(new ClassPathResource(fil).getInputStream(), StandardCharsets.UTF_8)) {
            return FORMAT.parse(in).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
