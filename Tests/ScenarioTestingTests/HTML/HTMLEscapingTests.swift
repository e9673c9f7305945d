import ScenarioTesting
import Testing

/// Text from files stays text.
@Suite struct HTMLEscapingTests {
  @Test func markupInTitlesTagsAndNarration() {
    let page = HTMLSamples.page(
      """
      scenario "<script>alert('x')</script> & \\"co\\"" tags=<b>
      > <img src=x onerror=y>
        facility a "<i>"
        facilities

      """
    )
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;co&quot;"))
    #expect(page.contains("<span class=\"chip\">&lt;b&gt;</span>"))
    #expect(page.elements("li", class: "narration") == ["<img src=x onerror=y>"])
    for tag in ["<i>", "<img", "<script>alert"] { #expect(!page.contains(tag)) }
  }

  @Test func controlCharactersAreSeen() {
    let page = HTMLSamples.page("scenario \"red \\u{1B}[31m \\u{202E}turned\"\n  facilities\n")
    #expect(page.elements("span", class: "name") == ["red ␛[31m \u{FFFD}turned"])
    #expect(!page.contains("\u{1B}") && !page.contains("\u{202E}"))
  }
}
