package de.leerplan.trucks.broker;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.activemq.artemis.core.security.CheckType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicRightsTest {
    @ParameterizedTest
    @CsvSource({
        "A, CONSUME, leerplan.v1.A.order, true",
        "A, CONSUME, leerplan.v1.B.order, false",
        "A, CONSUME, leerplan.v1.*.order, false",
        "A, CONSUME, leerplan.v1.*.*, false",
        "A, CONSUME, #, false",
        "A, CONSUME, leerplan.v1.A.result, false",
        "A, SEND, leerplan.v1.A.result, true",
        "A, SEND, leerplan.v1.A.order, false",
        "A, SEND, leerplan.v1.B.result, false",
        "A, SEND, leerplan.v1.A.result.more, false",
        "A, SEND, $sys.mqtt.retain.leerplan.v1.B.order, false",
        "A, SEND, activemq.management, false",
        "A, CREATE_DURABLE_QUEUE, leerplan.v1.A.order::A.leerplan.v1.A.order, true",
        "A, CREATE_DURABLE_QUEUE, leerplan.v1.A.order::B.leerplan.v1.A.order, false",
        "A, CONSUME, leerplan.v1.A.inbox, true",
        "A, CONSUME, leerplan.v1.B.inbox, false",
        "A, CONSUME, leerplan.v1.A.action, true",
        "A, CONSUME, leerplan.v1.A.confirmation, true",
        "A, CONSUME, leerplan.v1.A.outbox, false",
        "A, SEND, leerplan.v1.A.outbox, true",
        "A, SEND, leerplan.v1.A.photo, true",
        "A, SEND, leerplan.v1.A.receipt, true",
        "A, SEND, leerplan.v1.A.inbox, false",
        "A, SEND, leerplan.v1.A.action, false",
        "A, SEND, leerplan.v1.B.photo, false",
        "A, MANAGE, leerplan.v1.A.order, false",
        "A, BROWSE, leerplan.v1.A.order, false",
        "console, CONSUME, leerplan.v1.*.*, true",
        "console, SEND, leerplan.v1.A.order, true",
        "console, SEND, activemq.management, false"
    })
    void everyoneReachesWhatIsTheirs(
            String user, CheckType right, String resource, boolean allowed) {
        assertThat(TopicRights.allow(user, right, resource)).isEqualTo(allowed);
    }
}
