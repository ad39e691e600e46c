package de.leerplan.trucks.page;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;

/// How others in the network call this machine.
final class LocalAddress {
    private LocalAddress() {}

    /// Its first IPv4 address in a network; the loopback address where it is in none.
    static String ofThisMachine() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(Inet4Address.class::isInstance)
                    .filter(address -> !address.isLoopbackAddress())
                    .map(InetAddress::getHostAddress)
                    .findFirst()
                    .orElse("127.0.0.1");
        } catch (SocketException _) {
            return "127.0.0.1";
        }
    }
}
