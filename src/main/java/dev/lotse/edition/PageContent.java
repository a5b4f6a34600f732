package dev.lotse.edition;

import dev.lotse.edition.text.TextFacts;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a page says, for whoever asks: what is known of its text at once, its body when somebody asks first. */
public interface PageContent {
    TextFacts facts();

    PageBody body();

    /**
     * Something that follows from it, for who needs to know no more of it.
     *
     * @param what it is, in a word
     */
    default <T> T derived(String what, Function<PageContent, T> from) {
        return from.apply(this);
    }

    /** Is told what is asked. */
    interface Listener {
        void asked();

        /** The answer to somebody who asks for something that follows from it. */
        <T> T derived(String what, Supplier<T> answer);
    }

    /** What a page says whose body is worked out by somebody. */
    static PageContent of(TextFacts facts, Supplier<PageBody> body) {
        return new PageContent() {
            @Override
            public TextFacts facts() {
                return facts;
            }

            @Override
            public PageBody body() {
                return body.get();
            }
        };
    }

    /** The same, while somebody listens. */
    default PageContent heardBy(Listener listener) {
        PageContent own = this;
        return new PageContent() {
            @Override
            public TextFacts facts() {
                listener.asked();
                return own.facts();
            }

            @Override
            public PageBody body() {
                listener.asked();
                return own.body();
            }

            @Override
            public <T> T derived(String what, Function<PageContent, T> from) {
                return listener.derived(what, () -> from.apply(own));
            }
        };
    }
}
