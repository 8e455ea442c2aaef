package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.server.streams.InMemoryUploadCallback;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;

/** Takes a file into memory, and no more of it than is allowed, whatever the browser says of its size. */
public class BoundedUpload extends InMemoryUploadHandler {

    private final long bytesLimit;

    /** Takes files up to that many bytes. */
    public BoundedUpload(long bytesLimit, InMemoryUploadCallback onUploaded) {
        super(onUploaded);
        this.bytesLimit = bytesLimit;
    }

    @Override
    public long getFileSizeMax() {
        return bytesLimit;
    }

    @Override
    public long getRequestSizeMax() {
        return bytesLimit;
    }
}
