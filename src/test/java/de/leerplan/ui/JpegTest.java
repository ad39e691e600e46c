package de.leerplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.util.Arrays;

class JpegTest {
    private static final byte[] RED = TestJpeg.of(2000, 1000, Color.RED);

    @Test
    void aLargePictureIsReducedButNotBelowWhatWasAskedFor() {
        assertThat(Jpeg.decoded(RED, 180))
                .isInstanceOfSatisfying(
                        Picture.Shown.class,
                        shown -> {
                            assertThat(shown.image().getWidth()).isBetween(180.0, 360.0);
                            assertThat(shown.image().getHeight() * 2)
                                    .isEqualTo(shown.image().getWidth());
                        });
    }

    @Test
    void aSmallFileThatClaimsToBeHugeIsNotUnpacked() {
        assertThat(Jpeg.decoded(TestJpeg.claiming(RED, 65_000, 65_000), 180))
                .isEqualTo(new Picture.Broken());
    }

    @Test
    void whatIsNoPictureIsBroken() {
        byte[] garbage = new byte[4000];
        Arrays.fill(garbage, (byte) 0x5a);
        byte[] begun = Arrays.copyOf(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, 900);

        assertThat(Jpeg.decoded(garbage, 180)).isEqualTo(new Picture.Broken());
        assertThat(Jpeg.decoded(begun, 180)).isEqualTo(new Picture.Broken());
        assertThat(Jpeg.decoded(new byte[0], 180)).isEqualTo(new Picture.Broken());
    }
}
