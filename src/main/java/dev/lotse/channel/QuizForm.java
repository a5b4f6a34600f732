package dev.lotse.channel;

import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Box;
import dev.lotse.html.Tree;
import dev.lotse.theme.Texts;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * The questions of a page as forms: answers with a box each, and behind a line to unfold what is right and why.
 *
 * <p>Read as it is, that is a sheet with questions and their solutions; the theme's script checks what one answers.
 */
public final class QuizForm {
    private static final String ANSWERS = "li.task-list-item";

    private final Texts texts;
    private int number;

    private QuizForm(Texts texts) {
        this.texts = texts;
    }

    /**
     * A page's text with its questions made into forms.
     *
     * @param texts in the page's language
     */
    public static String html(VisiblePage page, Texts texts) {
        if (!page.facts().boxes().contains(Box.QUESTION)) {
            return page.text().html();
        }
        Element body = Tree.of(page.text().html());
        fill(body, texts);
        return body.html();
    }

    /** Makes the questions of a text into forms. */
    public static void fill(Element body, Texts texts) {
        QuizForm form = new QuizForm(texts);
        boolean below = body.select("h2").isEmpty();
        body.select("div.question").forEach(question -> {
            if (below) {
                question.select("> h3").forEach(heading -> heading.tagName("h2")); // no level may be left out
            }
            form.form(question);
        });
    }

    private void form(Element question) {
        Elements answers = question.select(ANSWERS);
        Element list = answers.parents().first();
        if (list == null) {
            return;
        }
        boolean several = answers.select(".right").size() > 1;
        Element solution = solution(answers);
        question.select("> blockquote").forEach(said -> {
            solution.appendElement("div").addClass("explanation").append(said.html());
            said.remove();
        });
        for (int i = 0; i < answers.size(); i++) {
            answer(answers.get(i), i, several ? "checkbox" : "radio");
        }
        list.tagName("ul").attr("class", "answers plain");
        if (several) {
            list.before("<p class=\"several\">" + texts.say("quiz.several") + "</p>");
        }
        question.appendChild(solution);
        question.tagName("fieldset");
        question.children().stream()
                .limit(1)
                .filter(first -> !first.hasClass("answers"))
                .forEach(first -> first.wrap("<legend></legend>"));
        number++;
    }

    /** What is right, and what there is to say about the rest. */
    private Element solution(Elements answers) {
        Element solution = new Element("details").addClass("solution");
        solution.appendElement("summary").text(texts.say("quiz.show"));
        Element list = solution.appendElement("ul").addClass("plain");
        for (int i = 0; i < answers.size(); i++) {
            Element answer = answers.get(i).clone();
            boolean right = answer.hasClass("right");
            Elements feedback = answer.select("> blockquote");
            feedback.remove();
            if (!right && feedback.isEmpty()) {
                continue;
            }
            answer.select("[id]").removeAttr("id");
            Element item = list.appendElement("li").addClass(right ? "is-right" : "is-wrong");
            item.attr("data-answer", String.valueOf(i));
            Element verdict = item.appendElement("div").addClass("verdict");
            verdict.appendElement("b").text(texts.say(right ? "quiz.right" : "quiz.wrong"));
            verdict.appendText(" ").appendElement("div").append(answer.html().strip());
            feedback.forEach(
                    said -> item.appendElement("div").addClass("feedback").append(said.html()));
        }
        return solution;
    }

    /** An answer's first line is the name of its box; its feedback stands in the solution. */
    private void answer(Element answer, int at, String type) {
        answer.select("> blockquote").remove();
        Element label = new Element("label");
        label.append("<input type=\"" + type + "\" name=\"_question-" + number + "\" value=\"" + at + "\" disabled>");
        Element text = label.appendText(" ").appendElement("span");
        for (Node node : List.copyOf(answer.childNodes())) {
            if (node instanceof Element block && block.isBlock()) {
                if (block.tagName().equals("p") && text.childNodeSize() == 0) {
                    List.copyOf(block.childNodes()).forEach(text::appendChild);
                    block.remove();
                    continue;
                }
                break;
            }
            if (text.childNodeSize() > 0 || !(node instanceof TextNode blank && blank.isBlank())) {
                text.appendChild(node);
            }
        }
        text.html(text.html().strip());
        answer.attr("class", "answer").prependChild(label);
    }
}
