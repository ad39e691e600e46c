package de.leerplan.ui.desk;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

import de.leerplan.model.TruckId;
import de.leerplan.operations.Invitation;
import de.leerplan.ui.Labels;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Workplace;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import java.util.Optional;

/// Lets a tablet in: a code to read out, and the same as a picture for its camera. Shown once; it
/// is gone when another truck is looked at.
final class TabletView implements SectionView {
    private static final int SIDE = 180;

    private final Workplace workplace;
    private final Button invite = new Button();
    private final ImageView picture = new ImageView();
    private final Label code = Labels.label("card-title");
    private final Label how = Labels.label("muted");
    private final VBox box = new VBox(8, invite, picture, code, how);
    private TruckId truck = new TruckId("-");

    TabletView(Workplace workplace) {
        this.workplace = workplace;
        invite.getStyleClass().addAll("deed", "tablet-invite");
        invite.setMinWidth(Region.USE_PREF_SIZE);
        invite.setOnAction(_ -> invite());
        how.setWrapText(true);
        how.setMinHeight(Region.USE_PREF_SIZE);
        forget();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public boolean show(Section section) {
        if (!(section instanceof Section.Tablet tablet)) {
            return false;
        }
        if (!truck.equals(tablet.truck())) {
            forget();
            truck = tablet.truck();
        }
        invite.setText(tablet.label());
        return true;
    }

    private void invite() {
        Texts texts = workplace.texts().get();
        Optional<Invitation> invitation = workplace.setup().tablets().invite(truck);
        invitation.ifPresentOrElse(
                given -> {
                    picture.setImage(drawn(given.link()));
                    String plain = given.code();
                    code.setText(plain.substring(0, 4) + "-" + plain.substring(4));
                    how.setText(
                            texts.text(
                                    "tablet.how",
                                    given.link().replaceAll("#.*", ""),
                                    texts.time(given.until())));
                    Labels.present(picture, true);
                    Labels.present(code, true);
                },
                () -> how.setText(texts.text("tablet.none")));
        Labels.present(how, true);
        // The card ends here: what has just appeared lies below the edge.
        Platform.runLater(() -> Reveal.now(box));
    }

    private void forget() {
        Labels.present(picture, false);
        Labels.present(code, false);
        Labels.present(how, false);
        picture.setImage(null);
        code.setText("");
    }

    /// Black on white by day and by night: cameras read it so.
    private static WritableImage drawn(String link) {
        try {
            BitMatrix matrix = new QRCodeWriter().encode(link, BarcodeFormat.QR_CODE, SIDE, SIDE);
            WritableImage image = new WritableImage(matrix.getWidth(), matrix.getHeight());
            PixelWriter pixels = image.getPixelWriter();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    pixels.setColor(x, y, matrix.get(x, y) ? Color.BLACK : Color.WHITE);
                }
            }
            return image;
        } catch (WriterException e) {
            throw new IllegalStateException("An address is no QR code", e);
        }
    }
}
