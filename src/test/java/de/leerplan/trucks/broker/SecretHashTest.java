package de.leerplan.trucks.broker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretHashTest {
    @Test
    void aSecretMatchesItsHashAndNoOther() {
        SecretHash hash = SecretHash.of("hunter-2");
        assertThat(hash.matches("hunter-2")).isTrue();
        assertThat(hash.matches("hunter-3")).isFalse();
    }

    @Test
    void theSameSecretIsNeverHashedTheSame() {
        assertThat(SecretHash.of("x")).isNotEqualTo(SecretHash.of("x"));
    }

    @Test
    void newSecretsAreLongAndDiffer() {
        assertThat(SecretHash.newSecret()).matches("[a-z2-9]{32}");
        assertThat(SecretHash.newSecret()).isNotEqualTo(SecretHash.newSecret());
    }
}
