/** Pictures that posts carry: checked, freed of hidden data, kept in the database. */
@ApplicationModule(
        id = "media",
        allowedDependencies = {"shared", "identity", "journal"})
@NullMarked
package id.wajahkota.content.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
