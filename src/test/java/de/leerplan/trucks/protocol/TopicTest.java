package de.leerplan.trucks.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.TruckId;
import de.leerplan.trucks.protocol.Topic.Channel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicTest {
    @Test
    void aTruckIsNamedLegibly() {
        assertThat(new Topic(new TruckId("OF-SW 203"), Channel.ORDER).path())
                .isEqualTo("leerplan/v1/OF-SW%20203/order");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"OF-SW 203", "a/b", "+", "#", "a.b", "Müll_1", "50%", "*", "$sys", "a+b"})
    void everyNameComesBackAndHoldsNoWildcard(String name) {
        Topic topic = new Topic(new TruckId(name), Channel.RESULT);
        assertThat(topic.path().substring(Topic.ROOT.length() + 1, topic.path().length() - 7))
                .doesNotContainPattern("[/+#.*$ ]");
        assertThat(Topic.parse(topic.path())).contains(topic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leerplan/v1/x",
                "leerplan/v1/x/secrets",
                "leerplan/v2/x/order",
                "leerplan/v1/x/order/more",
                "leerplan/v1//order",
                "leerplan/v1/%zz/order",
                "leerplan/v1/a b/order",
                ""
            })
    void otherTopicsAreNone(String path) {
        assertThat(Topic.parse(path)).isEmpty();
    }
}
