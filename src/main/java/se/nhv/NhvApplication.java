package se.nhv;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the house. */
@SpringBootApplication
@EnableScheduling
public class NhvApplication {
    public static void main(String[] args) {
        // A day of a case is a Swedish day, wherever the server stands; the engine reads the default zone.
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Stockholm"));
        SpringApplication.run(NhvApplication.class, args);
    }
}
