package se.nhv.anvandare;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where somebody comes from, as far as it can be counted. */
public final class Natadress {
    private static final int NAT_I_IPV6 = 8;

    private Natadress() {}

    /** Whoever has one address of IPv6 has a whole network of them. */
    public static String nat(String adress) {
        if (adress.indexOf(':') < 0) {
            return adress;
        }
        try {
            InetAddress tolkad = InetAddress.getByName(adress);
            return tolkad instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(tolkad.getAddress(), NAT_I_IPV6))
                    : tolkad.getHostAddress();
        } catch (UnknownHostException e) {
            return adress;
        }
    }
}
