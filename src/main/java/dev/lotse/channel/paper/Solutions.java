package dev.lotse.channel.paper;

import dev.lotse.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The questions of a chapter: their answers get letters, and what is right and why goes to the chapter's end. */
public final class Solutions {
    private final Texts texts;
    private final Element list = new Element("ol").addClass("book-solutions");

    private Solutions(Texts texts) {
        this.texts = texts;
    }

    /**
     * Takes the solutions out of a chapter.
     *
     * @param texts in the chapter's language
     * @return them as HTML, empty where it asks nothing
     */
    public static String taken(Element chapter, Texts texts) {
        Solutions solutions = new Solutions(texts);
        chapter.select("div.question").forEach(solutions::take);
        return solutions.list.childrenSize() == 0 ? "" : solutions.list.outerHtml();
    }

    private void take(Element question) {
        Elements answers = question.select("li.task-list-item");
        Element all = answers.parents().first();
        if (all == null) {
            return;
        }
        Element solution = list.appendElement("li");
        List<String> right = IntStream.range(0, answers.size())
                .filter(i -> answers.get(i).hasClass("right"))
                .mapToObj(Solutions::letter)
                .toList();
        solution.appendElement("p").appendElement("b").text(String.join(", ", right));
        reasons(question, answers).forEach(solution::appendChild);
        if (right.size() > 1) {
            all.before(new Element("p").addClass("book-several").text(texts.say("quiz.several")));
        }
        answers.forEach(answer -> answer.attr("class", "book-answer"));
        all.tagName("ol").attr("class", "book-answers").removeAttr("start");
        question.prependChild(
                new Element("p").addClass("book-number").text(texts.say("book.question", list.childrenSize())));
    }

    private static List<Element> reasons(Element question, Elements answers) {
        List<Element> reasons = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            String letter = letter(i);
            answers.get(i).select("> blockquote").forEach(said -> reasons.add(reason(letter + ": ", said)));
        }
        question.select("> blockquote").forEach(said -> reasons.add(reason("", said)));
        return reasons;
    }

    private static Element reason(String letter, Element said) {
        said.remove();
        String text = said.select("p").isEmpty()
                ? said.html()
                : said.select("> p").stream().map(Element::html).collect(Collectors.joining(" "));
        return new Element("p").appendText(letter).append(text);
    }

    private static String letter(int at) {
        return String.valueOf((char) ('A' + at % 26));
    }
}
