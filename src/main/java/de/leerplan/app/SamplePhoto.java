package de.leerplan.app;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/// A picture as a crew would take it, drawn: a bin behind a parked car.
final class SamplePhoto {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 960;

    private SamplePhoto() {}

    static byte[] jpeg() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        scene(pen);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void scene(Graphics2D pen) {
        Color wall = new Color(0xb9a58c);
        pen.setPaint(new GradientPaint(0, 0, new Color(0xd8c9b4), 0, 620, wall));
        pen.fillRect(0, 0, WIDTH, 620);
        block(pen, 0x6b6f73, 0, 620, WIDTH, 340);
        block(pen, 0x8f959b, 0, 600, WIDTH, 36);
        for (int window = 0; window < 4; window++) {
            block(pen, 0x4d5a66, 90 + 300 * window, 90, 150, 210);
        }
        block(pen, 0x23262a, 720, 330, 300, 310);
        block(pen, 0x3a4046, 700, 300, 340, 46);
        pen.setColor(new Color(0x2c4f7c));
        pen.fillRoundRect(120, 560, 820, 200, 90, 90);
        pen.fillRoundRect(280, 450, 470, 190, 120, 120);
        block(pen, 0x9fb7c9, 330, 480, 170, 90);
        block(pen, 0x9fb7c9, 530, 480, 170, 90);
        pen.setColor(new Color(0x17191c));
        pen.fillOval(210, 680, 150, 150);
        pen.fillOval(680, 680, 150, 150);
    }

    private static void block(Graphics2D pen, int colour, int x, int y, int width, int height) {
        pen.setColor(new Color(colour));
        pen.fillRect(x, y, width, height);
    }
}
