package org.xuegai.document.seal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Opens scans as pictures, a page at a time and never larger than memory allows. */
final class ScannedPages {

    private static final int MOST_PAGES = 5;
    private static final float DOTS_PER_INCH = 200;
    private static final float POINTS_PER_INCH = 72;

    /** About an A3 page at 200 dpi. */
    private static final long MOST_PIXELS = 10_000_000;

    /** A picture larger than this is not looked at, however it is sampled. */
    private static final long MOST_SOURCE_PIXELS = 200_000_000;

    private ScannedPages() {}

    /** What the first page says that says anything; empty when none does or the file cannot be opened. */
    static <T> Optional<T> firstOf(String mediaType, InputStream scan, Function<BufferedImage, Optional<T>> reader)
            throws IOException {
        return mediaType.equals("application/pdf")
                ? firstPage(scan, reader)
                : picture(scan).flatMap(reader);
    }

    private static <T> Optional<T> firstPage(InputStream scan, Function<BufferedImage, Optional<T>> reader)
            throws IOException {
        try (PDDocument document =
                Loader.loadPDF(new RandomAccessReadBuffer(scan), IOUtils.createTempFileOnlyStreamCache())) {
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            for (int page = 0; page < Math.min(MOST_PAGES, document.getNumberOfPages()); page++) {
                float scale = scale(document.getPage(page).getCropBox());
                Optional<T> found = reader.apply(renderer.renderImage(page, scale, ImageType.GRAY));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
    }

    private static float scale(PDRectangle page) {
        double points = Math.max(1.0, (double) page.getWidth() * page.getHeight());
        return (float) Math.min(DOTS_PER_INCH / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / points));
    }

    /** Every n-th pixel of a large picture only, so that a small file cannot fill the memory. */
    private static Optional<BufferedImage> picture(InputStream scan) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(scan)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_SOURCE_PIXELS) {
                    return Optional.empty();
                }
                int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
                ImageReadParam sampled = reader.getDefaultReadParam();
                sampled.setSourceSubsampling(step, step, 0, 0);
                return Optional.of(reader.read(0, sampled));
            } finally {
                reader.dispose();
            }
        }
    }
}
