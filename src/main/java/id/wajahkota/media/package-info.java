/** Pictures that posts carry: checked, freed of hidden data, kept in the database. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "journal"})
@NullMarked
package id.wajahkota.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
