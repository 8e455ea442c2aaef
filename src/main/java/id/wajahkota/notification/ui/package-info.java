/** The screens of notices, and the administrator's of those that are not delivered. */
@NullMarked
package id.wajahkota.notification.ui;

import org.jspecify.annotations.NullMarked;
