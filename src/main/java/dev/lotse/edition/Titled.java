package dev.lotse.edition;

/** What has a title, in a language that may be another one than that of the site which shows it. */
public interface Titled {
    String title();

    String language();
}
