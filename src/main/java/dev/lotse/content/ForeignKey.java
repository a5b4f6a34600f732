package dev.lotse.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A key of front matter that restricts a page in other tools, or in its author's mind, and nothing here: what kind of
 * value it would need to do so.
 */
public enum ForeignKey {
    /** Hides where it is true: {@code hidden: true}. */
    HIDES(
            "hidden hide internal intern nur-intern restricted private privat confidential vertraulich secret geheim"
                    + " unlisted disabled exclude excluded versteckt verborgen gesperrt entwurf is-draft wip staff-only members-only protected"),
    /** Hides where it is false: {@code published: false}. */
    SHOWS(
            "public published is-published publish-page online live is-public is-visible visible sichtbar veröffentlicht oeffentlich öffentlich enabled active aktiv"
                    + " freigegeben approved shown"),
    /** Says for whom: {@code audience: sales}. */
    NAMES("audience audiences department departments dept depts group groups target targets target-group target-groups"
            + " target-audience visible-to visible-for shown-to show-to show-for zielgruppe zielgruppen abteilung abteilungen"
            + " gruppe gruppen access access-level zugriff visibility sichtbarkeit only nur allow allowed allowed-groups"
            + " permission permissions berechtigung berechtigungen role roles rolle rollen team teams reader readers"
            + " leser viewers viewer restrict restrict-to restricted-to limit-to limited-to segment"
            + " segments acl recipients empfänger empfaenger user-group user-groups for-whom für-wen fuer-wen für-wen-ist-das"
            + " sichtbar-für sichtbar-fuer lesbar-für lesbar-fuer bereich bereiche geschäftsbereich business-unit"
            + " org-unit classification sensitivity confidentiality klassifizierung klassifikation vertraulichkeit"
            + " verteiler distribution"),
    /** How far it is: {@code status: draft}. */
    STATUS("status stage lifecycle workflow workflow-state publish-status publishing-status review-status"
            + " bearbeitungsstand"),
    /** From when on: {@code valid-from: 2027-01-01}. */
    FROM("valid-from validfrom published-on publish-on publish-at publish-date publishdate publication-date pub-date"
            + " publish-up go-live-date online-from online-ab"
            + " date-published published-at published-date visible-from available-from start-date release-date"
            + " go-live golive embargo embargo-until not-before gültig-ab gueltig-ab sichtbar-ab"
            + " veröffentlichen veröffentlichen-am veroeffentlichen-am veröffentlicht-am scheduled"),
    /** Until when: {@code valid-until: 2027-01-01}. */
    UNTIL(
            "valid-until valid-to validuntil expire expiry expiry-date expirydate expire-on expires-on expires-at expiration"
                    + " expiration-date unpublish unpublish-on unpublish-date unpublishdate publish-down visible-until available-until"
                    + " end-date not-after gültig-bis gueltig-bis sichtbar-bis ablaufdatum läuft-ab remove-on"),
    /** When it was written; what is dated ahead is held back: {@code date: 2027-01-01}. */
    DATED("date datum");

    private static final Set<String> YES = Set.of("true", "yes", "ja", "on", "an", "1", "x", "wahr", "y", "j");
    /** Parts of a page that other tools hide on their own; the page stays. */
    private static final Set<String> PARTS = Set.of(
            ("toc navigation nav footer header title sidebar path tags feedback search menu breadcrumbs breadcrumb comments"
                            + " date author meta cover description pagination outline")
                    .split(" "));

    private static final Set<String> NO =
            Set.of("false", "no", "nein", "off", "aus", "0", "falsch", "n", "never", "none");
    private static final Set<String> CLOSED = Set.of(
            ("draft entwurf unpublished unveröffentlicht private privat internal intern restricted confidential vertraulich secret geheim"
                            + " hidden versteckt review in-review wip pending scheduled geplant nobody niemand"
                            + " gesperrt unlisted members staff-only inactive inaktiv disabled not-published"
                            + " zurückgezogen withdrawn blocked in-bearbeitung in-arbeit in-progress work-in-progress unfertig"
                            + " nicht-freigegeben nicht-veröffentlicht zur-freigabe in-freigabe in-prüfung needs-review"
                            + " to-be-reviewed archived archiviert offline not-public nicht-öffentlich nur-intern")
                    .split(" "));

    /** A key that is as it is. */
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9.-]*+");

    private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z])");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\"'’]");
    private static final Pattern JOINT = Pattern.compile("[\\s_]+");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is
    private final Set<String> keys;

    ForeignKey(String keys) {
        this.keys = Set.of(keys.split(" +"));
    }

    /** The kind of a key, however it is spelled; nothing where it is none of these. */
    public static Optional<ForeignKey> of(String key) {
        String plain = plain(key);
        for (ForeignKey kind : values()) {
            if (kind.keys.contains(plain)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether a value hides something: {@code draft}, {@code internal}. */
    public static boolean isClosed(String value) {
        return CLOSED.contains(plain(value));
    }

    /** Whether a value names a part of a page, not the page: {@code hide: [toc]}. */
    public static boolean isPart(String value) {
        return PARTS.contains(plain(value));
    }

    public static boolean isYes(String value) {
        return YES.contains(value.strip().toLowerCase(Locale.ROOT));
    }

    public static boolean isNo(String value) {
        return NO.contains(value.strip().toLowerCase(Locale.ROOT));
    }

    /** A key without what the eye does not see: width, invisible characters, case, the way words are joined. */
    public static String plain(String key) {
        if (PLAIN.matcher(key).matches()) {
            return key;
        }
        String words = HUMP.matcher(key.strip()).replaceAll("$1-$2");
        String visible = UNSEEN.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .replaceAll("");
        return JOINT.matcher(visible).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
