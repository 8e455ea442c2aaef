/** The screens of campaigns, and what other modules' screens show of them. */
@NamedInterface("ui")
@NullMarked
package id.wajahkota.content.campaign.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
