package org.xuegai.document.seal;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

/** Finds the sealed page's code in a picture, straight or askew, sharp or noisy. */
final class QrReader {

    private static final Map<DecodeHintType, ?> HARD = Map.of(DecodeHintType.TRY_HARDER, true);

    /** Longest sides tried, in pixels: noise vanishes in a smaller picture, small codes need the larger. */
    private static final List<Integer> SIDES = List.of(1600, 1000, 2400, 700);

    /** Degrees; the decoder itself copes with a few degrees either way. */
    private static final List<Integer> TURNS = List.of(0, 90, 45);

    private QrReader() {}

    static Optional<SealCode> read(BufferedImage picture) {
        for (int turn : TURNS) {
            for (int side : SIDES) {
                Optional<SealCode> code = decode(gray(picture, side, turn));
                if (code.isPresent()) {
                    return code;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<SealCode> decode(BufferedImage picture) {
        LuminanceSource light = new BufferedImageLuminanceSource(picture);
        return decode(new HybridBinarizer(light)).or(() -> decode(new GlobalHistogramBinarizer(light)));
    }

    private static Optional<SealCode> decode(Binarizer binarizer) {
        try {
            return SealCode.parse(
                    new QRCodeReader().decode(new BinaryBitmap(binarizer), HARD).getText());
        } catch (ReaderException notThere) {
            return Optional.empty();
        }
    }

    /** A grey copy, turned about its centre on white paper, never enlarged. */
    private static BufferedImage gray(BufferedImage picture, int longestSide, int degrees) {
        double scale = Math.min(1, (double) longestSide / Math.max(picture.getWidth(), picture.getHeight()));
        double angle = Math.toRadians(degrees);
        double sin = Math.abs(Math.sin(angle));
        double cos = Math.abs(Math.cos(angle));
        double width = picture.getWidth() * scale;
        double height = picture.getHeight() * scale;
        int outWidth = (int) Math.ceil(width * cos + height * sin);
        int outHeight = (int) Math.ceil(width * sin + height * cos);
        var copy = new BufferedImage(outWidth, outHeight, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = copy.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, outWidth, outHeight);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var move = AffineTransform.getTranslateInstance(outWidth / 2.0, outHeight / 2.0);
        move.rotate(angle);
        move.scale(scale, scale);
        move.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        pen.drawImage(picture, move, null);
        pen.dispose();
        return copy;
    }
}
