package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.shared.SearchWords;
import id.wajahkota.platform.shared.SqlCondition;

/** What is found by the search of rakor though another module keeps it. It contributes a bean. */
public interface SearchedTexts {

    /**
     * A select of the rows that hold those words and that the reader may read, whatever rakor they are from: {@code kind} (one of
     * {@link RakorSearch.Kind}), {@code id}, {@code meeting_id}, {@code title} and {@code words}.
     */
    SqlCondition rows(SearchWords words, PortalUser reader);
}
