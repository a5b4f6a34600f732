package dev.lotse.training;

/** A course of two lessons with three questions, and one that nobody has to pass. */
final class TrainingSite {
    static final String FILES = """
            -- content/de/training/index.md --
            ---
            title: Lernen
            type: page
            ---
            Kurse
            -- content/de/training/start/index.md --
            ---
            title: Dein erster Tag
            id: TRAIN-1
            outcome: Du meldest dich sicher an.
            duration: 9 Minuten
            pass-mark: 60 %
            sessions:
              - {date: 2026-12-01, time: "9:00-9:30", place: {de: "Raum 1; Haus A, oben", en: Room 1}}
              - {date: 2026-12-02, time: 14:00-15:00, place: "{{ vpn }}", link: "https://meet.example/x", for: sales}
              - {date: 2026-09-01, time: "9:00-9:30"}
            ---
            ::: takeaway
            Nie die [PIN](pin.md) sagen.
            :::
            -- content/de/training/start/pin.md --
            ---
            title: Die PIN
            order: 1
            duration: 4 Minuten
            ---
            ::: quiz
            ### Welche PIN?

            - [ ] 1234
              > Zu leicht.
            - [x] eine zufällige

            > Zufall schützt.

            ### Was hilft?

            - [x] abdecken
            - [ ] aufschreiben
            - [x] merken
            :::

            ::: takeaway Merkzettel
            ![Schloss](lock.png)
            :::
            -- content/de/training/start/help.md --
            ---
            title: Hilfe
            order: 2
            duration: 5 min
            ---
            ::: quiz
            ### Wen rufst du an?

            - [x] den Helpdesk
            - [ ] niemanden

            ### Wo steht der Rechner? {for="sales"}

            - [x] Vertriebsecke
            - [ ] woanders
            :::
            -- content/de/training/start/mac.md --
            ---
            title: Nur am Mac
            for: platform:macos
            ---
            Mac
            -- content/de/training/start/lock.png --
            x
            -- content/de/training/more/index.md --
            ---
            title: Mehr
            outcome: Du weißt mehr.
            order: 2
            ---
            Es gibt noch mehr.
            -- content/de/training/more/one.md --
            # Eins

            Text.
            """;

    private TrainingSite() {}
}
