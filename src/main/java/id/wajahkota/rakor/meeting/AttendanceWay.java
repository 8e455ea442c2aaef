package id.wajahkota.rakor.meeting;

/** How somebody came onto the list of who is there. */
public enum AttendanceWay {
    QR,
    LIST
}
