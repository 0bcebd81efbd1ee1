package se.nhv;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class NhvApplication {
    public static void main(String[] args) {
        SpringApplication.run(NhvApplication.class, args);
    }
}
