use crate::speakers::of_quotes;
use crate::Genre;

fn speakers(text: &str) -> Vec<String> {
    of_quotes(text, Genre::News)
}

#[test]
fn a_description_in_passing_moves_the_story_on() {
    let text = "Senator Martin Orlov lost the vote on Monday. His rival Paul Brandt won it by ten votes. The \
                senator appeared tired. He said that the count was fair.";
    assert_eq!(speakers(text), ["Martin Orlov"]);
}

#[test]
fn who_finds_its_name_over_an_apposition() {
    let text = "The boat carried Martin Orlov, now the harbour council leader, who said that the pier would open.";
    assert_eq!(speakers(text), ["Martin Orlov"]);
}

#[test]
fn the_subject_of_what_is_said_does_not_say_it() {
    let text = "Peter Hale, a docker, said on Monday that he would not vote for Martin Orlov. Also, Orlov is no friend of \
                the harbour, he said.";
    assert_eq!(speakers(text), ["Peter Hale", "Peter Hale"]);
}

#[test]
fn whoever_opens_a_paragraph_is_who_it_is_about() {
    let text = "Paul Brandt, a rival, said that the plan of Martin Orlov had failed.\n\nOrlov's plan came late. In the \
                harbour last week he said that the pier would open.";
    assert_eq!(speakers(text), ["Paul Brandt", "Martin Orlov"]);
}

#[test]
fn his_wife_bears_his_name() {
    let text = "Martin Orlov and Clara Orlov left the court. Martin Orlov said that it was over. His wife said that it was \
                not.";
    assert_eq!(speakers(text), ["Martin Orlov", "Clara Orlov"]);
}

#[test]
fn a_woman_without_a_name_stays_without_one() {
    let text = "A young woman asked Clara Orlov about the pier. Clara Orlov did not answer. The woman said that she would \
                ask again.";
    assert_eq!(speakers(text), ["A young woman", "A young woman"]);
}

#[test]
fn the_city_is_the_one_just_named() {
    let text = "It began in Boston in May. The city said that the pier was safe.";
    assert_eq!(speakers(text), ["Boston"]);
}

#[test]
fn an_official_is_not_whoever_the_story_is_about() {
    let text = "Clara Orlov opened the pier on Monday. The official said that it was safe.";
    assert_ne!(speakers(text), ["Clara Orlov"]);
}

#[test]
fn a_body_is_called_for_what_it_is_for() {
    let text = "The Committee for a Cleaner Harbour reported that the water was brown.";
    assert_eq!(speakers(text), ["Committee for a Cleaner Harbour"]);
}

#[test]
fn what_begins_with_a_preposition_does_not_speak() {
    let text = "Martin Orlov runs the port. In a March meeting with the editors of the Harbour Post Orlov said that the pier \
                would open.";
    assert_eq!(speakers(text), ["Martin Orlov"]);
}

#[test]
fn an_office_tells_less_than_a_given_name() {
    let text = "Professor Mary Hale read the report. Paul Brandt had written it. She said that it was thin.";
    assert_eq!(speakers(text), ["Mary Hale"]);
}

#[test]
fn a_name_that_is_a_title_too() {
    let text =
        "“It is late,” said Martin Baron. “We go now,” said Baron. “The boat waits,” he said.";
    assert_eq!(
        speakers(text),
        ["Martin Baron", "Martin Baron", "Martin Baron"]
    );
}

#[test]
fn a_group_keeps_what_it_is_such_as() {
    let text = "Groups such as the Harbour Trust say that the pier is unsafe.";
    assert_eq!(speakers(text), ["Groups such as the Harbour Trust"]);
}
