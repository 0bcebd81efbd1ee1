package se.nhv.formular;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** To and from the database's JSON, with numbers exact. */
@Component("formularJsonb")
class Jsonb {
    private final ObjectMapper mapper = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    String skriv(Object varde) {
        try {
            return mapper.writeValueAsString(varde);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> T las(String json, TypeReference<T> typ) {
        try {
            return mapper.readValue(json, typ);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
