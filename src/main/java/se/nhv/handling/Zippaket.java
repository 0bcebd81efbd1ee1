package se.nhv.handling;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * A package as Word and Excel write them. Only its table of contents is read, and of a part only as much as is asked for: a
 * small file that unpacks to an enormous one costs nothing.
 */
final class Zippaket {
    private static final int POST = 0x02014b50;
    private static final int POST_LANGD = 46;
    private static final int LOKAL_LANGD = 30;
    private static final int MEST_DELAR = 20_000;

    private final ByteBuffer fil;
    private final Map<String, Integer> poster = new LinkedHashMap<>();

    Zippaket(byte[] innehall) {
        fil = ByteBuffer.wrap(innehall).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + POST_LANGD <= innehall.length && poster.size() < MEST_DELAR; i++) {
            if (innehall[i] == 'P' && fil.getInt(i) == POST) {
                int langd = Short.toUnsignedInt(fil.getShort(i + 28));
                if (i + POST_LANGD + langd <= innehall.length) {
                    poster.put(new String(innehall, i + POST_LANGD, langd, StandardCharsets.UTF_8), i);
                }
            }
        }
    }

    /** The names of the parts. */
    Set<String> delar() {
        return poster.keySet();
    }

    /** The beginning of a part, unpacked; nothing when there is no such part or it cannot be read. */
    Optional<byte[]> del(String namn, int hogst) {
        Integer post = poster.get(namn);
        return post == null ? Optional.empty() : Optional.ofNullable(packaUpp(post, hogst));
    }

    private byte @Nullable [] packaUpp(int post, int hogst) {
        int metod = fil.getShort(post + 10);
        int packad = fil.getInt(post + 20);
        int lokal = fil.getInt(post + 42);
        if (lokal < 0 || lokal + LOKAL_LANGD > fil.capacity()) {
            return null;
        }
        int fran = lokal
                + LOKAL_LANGD
                + Short.toUnsignedInt(fil.getShort(lokal + 26))
                + Short.toUnsignedInt(fil.getShort(lokal + 28));
        if (packad < 0 || fran < 0 || fran > fil.capacity() - packad) {
            return null;
        }
        if (metod == 0) {
            return Arrays.copyOfRange(fil.array(), fran, fran + Math.min(packad, hogst));
        }
        Inflater uppackare = new Inflater(true);
        try {
            uppackare.setInput(fil.array(), fran, packad);
            byte[] ut = new byte[hogst];
            int antal = uppackare.inflate(ut);
            return Arrays.copyOf(ut, antal);
        } catch (DataFormatException trasig) {
            return null;
        } finally {
            uppackare.end();
        }
    }
}
