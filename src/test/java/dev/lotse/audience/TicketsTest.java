package dev.lotse.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            https://t.example/new https://t.example/new?id=F-1&page=a%2Fb
            https://t.example/new?kind=it https://t.example/new?kind=it&id=F-1&page=a%2Fb
            https://t.example/new? https://t.example/new?id=F-1&page=a%2Fb
            https://t.example/new#form https://t.example/new?id=F-1&page=a%2Fb#form
            https://t.example/{id}/?from={page} https://t.example/F-1/?from=a%2Fb
            https://t.example/?s={id}:%20{title} https://t.example/?s=F-1:%20%C3%84rger%20%26%20%24%7Bid%7D
            """)
    void an_address_is_told_what_a_ticket_is_about(String address, String about) {
        assertEquals(about, new Tickets(address).about("F-1", "a/b", "Ärger & ${id}"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://t.example/new,https://t.example/new?page=a%2Fb",
        "https://t.example/{id}?from={page},https://t.example/?from=a%2Fb",
    })
    void a_page_without_an_id_is_named_by_its_address(String address, String about) {
        assertEquals(about, new Tickets(address).about("", "a/b", "x"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://t.example/new,https://t.example/new",
        "https://t.example/new?a={id}&b={page}&c={title},https://t.example/new?a=&b=&c=",
    })
    void a_ticket_about_nothing_in_particular_leaves_the_places_empty(String address, String plain) {
        assertEquals(plain, new Tickets(address).plain());
    }
}
