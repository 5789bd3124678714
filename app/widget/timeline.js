// <dateline-timeline src="/v1/timelines/SLUG"></dateline-timeline>: a timeline with its sources, in any page.
//
// Attributes: src (required), from, to, key-dates, limit (events per page, 50).
// Styling: --dateline-serif, --dateline-sans, --dateline-accent, --dateline-paper.
// Whatever comes from an article becomes a text node, never markup. WORDS and STYLE stand above when served.

const FILTERS = { from: "from", to: "to", "key-dates": "key_dates" };
const PAGE = 50;

/** An element with attributes and children; strings become text nodes, null and false are left out. */
function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) node.setAttribute(key, value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const fill = (template, value) => template.replace("{}", () => value);
const unique = (items) => [...new Set(items)];

/** The `datetime` of <time>, never finer than what is known: year, month or day; else null. */
const machine = (date) => /^(\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?)[~?%]?$/.exec(date.edtf)?.[1] ?? null;

/** The address as a URL if a reader may follow it, else null. */
function web(url) {
  if (!/^https?:\/\//i.test(url ?? "")) return null;
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** Whether the description says more than the title. */
function adds(event) {
  const [more, title] = [event.description, event.title].map((text) => text.trim().replace(/\.+$/, "").toLowerCase());
  return !title.includes(more);
}

const label = (article) => article.title || article.source || article.url || article.id;
const outlet = (article) => article.source || web(article.url)?.hostname || article.title || article.id;

/** "2019-01-14T09:30:00+03:00" -> "14 January 2019": the day where the article was published. */
function day(stamp) {
  const date = new Date(`${(stamp ?? "").slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.valueOf())) return stamp;
  return date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}

/** What a reader must know beside the date, in words rather than colour. */
function marks(event) {
  const flags = [
    event.modality,
    event.kind,
    event.date.extent === "throughout" && "throughout",
    event.date.approximate && "approximate",
    event.date.uncertain && "uncertain",
  ];
  return flags.filter((flag) => flag && Object.hasOwn(WORDS.marks, flag)).map((flag) => WORDS.marks[flag]);
}

const disputes = (event) =>
  event.disputed.map((thing) =>
    fill(WORDS.disputed, thing === "date" ? WORDS.disputed_date : fill(WORDS.disputed_figure, thing)),
  );

const articlesOf = (event) => new Map(event.evidence.map(({ article }) => [article.id, article]));

function sources(event) {
  const articles = [...articlesOf(event).values()];
  const count = articles.length === 1 ? WORDS.one_article : fill(WORDS.articles, articles.length);
  return `${count}: ${unique(articles.map(outlet)).join(", ")}`;
}

/** The words before the quote in its own paragraph, whole words only. */
function before({ quote: { prefix }, position: { start } }) {
  const lines = prefix.split("\n");
  const words = lines.at(-1);
  if (lines.length > 1 || start <= [...prefix].length) return words;
  return words.includes(" ") ? `… ${words.slice(words.indexOf(" ") + 1)}` : "… ";
}

/** The words after the quote in its own paragraph, whole words only. */
function after({ quote: { suffix } }) {
  const lines = suffix.split("\n");
  const words = lines[0];
  if (lines.length > 1 || !words || /[.!?”"]$/.test(words)) return words;
  return words.includes(" ") ? `${words.slice(0, words.lastIndexOf(" "))} …` : "…";
}

function claimLine(claim, event) {
  const articles = articlesOf(event);
  const tellers = unique(claim.articles.map((id) => (articles.has(id) ? outlet(articles.get(id)) : id)));
  const told = [claim.date.display, ...Object.entries(claim.figures).map(([name, text]) => `${name}: ${text}`)];
  return `${told.join("; ")} (${tellers.join(", ")})`;
}

/** Who said it and how its date was read, for an event dated on this basis. */
function receipt({ attribution, timex }, basis) {
  const said = attribution ? [fill(WORDS.said_by, attribution)] : [];
  if (timex) {
    const read = [fill(WORDS.read_from, timex.text)];
    if (timex.anchor) read.push(fill(WORDS.counted_from, day(timex.anchor)));
    if (timex.assumed.length) read.push(fill(WORDS.assumed, timex.assumed.join(", ")));
    said.push(`${read.join(", ")}.`);
  } else if (basis === "narrative") {
    said.push(WORDS.carried);
  }
  return said.join(" ");
}

function evidenceItem(evidence, basis) {
  const { article, quote } = evidence;
  const url = web(article.url);
  const byline = [article.title && article.source, day(article.published_at)].filter(Boolean).join(", ");
  const how = receipt(evidence, basis);
  return el("li", {},
    el("blockquote", { dir: "auto" }, el("span", {}, before(evidence)), el("mark", {}, quote.exact), el("span", {}, after(evidence))),
    el("p", { dir: "auto" },
      url ? el("a", { href: url.href, rel: "noopener noreferrer" }, label(article)) : el("cite", {}, label(article)),
      byline && `, ${byline}`),
    how && el("p", { class: "receipt", dir: "auto" }, how),
  );
}

function eventItem(event) {
  const moment = machine(event.date);
  const name = `event-${event.id}`;
  const notes = [
    ...disputes(event).map((text) => el("li", { class: "loud" }, text)),
    ...marks(event).map((text) => el("li", {}, text)),
  ];
  return el("li", { class: event.kind },
    el("article", { "aria-labelledby": name },
      el("p", { class: "date" },
        el("bdi", {}, moment ? el("time", { datetime: moment }, event.date.display) : event.date.display)),
      el("h3", { class: "name", id: name, dir: "auto", tabindex: "-1" }, event.title),
      adds(event) && el("p", { class: "description", dir: "auto" }, event.description),
      notes.length > 0 && el("ul", { class: "marks", role: "list" }, notes),
      el("details", {},
        el("summary", {}, el("bdi", {}, sources(event))),
        event.disputed.length > 0 && el("ul", { class: "claims", role: "list" },
          event.claims.map((claim) => el("li", { dir: "auto" }, claimLine(claim, event)))),
        el("ul", { class: "evidence", role: "list" }, event.evidence.map((evidence) => evidenceItem(evidence, event.basis)))),
    ),
  );
}

class DatelineTimeline extends HTMLElement {
  static observedAttributes = ["src", "limit", ...Object.keys(FILTERS)];
  #asked = null; // aborts what is under way when the element changes or leaves
  #root = this.attachShadow({ mode: "open" });

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host { display: block; min-inline-size: 0; max-inline-size: 100%; } ${STYLE}`);
    this.#root.adoptedStyleSheets = [sheet];
  }

  connectedCallback() { this.#load(); }
  disconnectedCallback() { this.#asked?.abort(); }
  attributeChangedCallback(name, before, after) { if (this.isConnected && before !== after) this.#load(); }

  /** Fetch the title and the first page, and show them; also what "Try again" does. */
  async #load() {
    this.#asked?.abort();
    const { signal } = (this.#asked = new AbortController());
    this.#show(el("p", { class: "state", role: "status" }, WORDS.loading));
    try {
      const [timeline, page] = await Promise.all([this.#get("", {}, signal), this.#page(null, signal)]);
      this.#timeline(timeline.title ?? timeline.slug, page);
    } catch (error) {
      if (!signal.aborted) this.#failed(error);
    }
  }

  #timeline(title, page) {
    const list = el("ol", { class: "events", role: "list" }, page.items.map(eventItem));
    const news = el("p", { class: "aside", role: "status" });
    this.#show(
      el("header", {}, el("h2", { class: "title", id: "title", dir: "auto" }, title)),
      page.items.length ? list : el("p", { class: "state" }, WORDS.empty),
      news,
      page.next && this.#more(list, news, page.next),
    );
  }

  /** The button that appends the next page; focus goes to the first event it brought. */
  #more(list, news, cursor) {
    const button = el("button", { type: "button" }, WORDS.more);
    const nav = el("nav", { "aria-label": WORDS.more }, button);
    button.addEventListener("click", async () => {
      button.disabled = true;
      try {
        const page = await this.#page(cursor, this.#asked.signal);
        const items = page.items.map(eventItem);
        list.append(...items);
        news.textContent = fill(WORDS.added, items.length);
        if (page.next) nav.replaceWith(this.#more(list, news, page.next));
        else nav.remove();
        items[0]?.querySelector(".name").focus();
      } catch {
        button.disabled = false;
        news.textContent = WORDS.failed;
      }
    });
    return nav;
  }

  #failed(error) {
    console.error(`<dateline-timeline>: ${error.message}`); // for who builds the page; readers are told what helps them
    const button = el("button", { type: "button" }, WORDS.retry);
    button.addEventListener("click", () => this.#load());
    this.#show(el("p", { class: "state", role: "alert" }, WORDS.failed), button);
  }

  #show(...children) {
    const named = children.some((child) => child?.localName === "header");
    const section = el("section", { class: "timeline", lang: "en", "aria-labelledby": named ? "title" : null });
    section.append(...children.filter(Boolean));
    this.#root.replaceChildren(section);
  }

  #page(cursor, signal) {
    const chosen = Object.entries(FILTERS).map(([attribute, name]) => [name, this.getAttribute(attribute)]);
    return this.#get("/events", { ...Object.fromEntries(chosen), limit: this.getAttribute("limit") ?? PAGE, cursor }, signal);
  }

  async #get(path, query, signal) {
    if (!this.getAttribute("src")) throw new Error("give it a src, such as https://dateline.example/v1/timelines/my-story");
    const url = new URL(this.getAttribute("src").replace(/\/$/, "") + path, document.baseURI);
    for (const [key, value] of Object.entries(query)) if (value !== null) url.searchParams.set(key, value);
    const response = await fetch(url, { signal, headers: { Accept: "application/json" } });
    if (!response.ok) {
      const problem = await response.json().catch(() => ({}));
      throw new Error(`${url} answered ${response.status}: ${problem.detail ?? response.statusText}`);
    }
    return response.json();
  }
}

if (!customElements.get("dateline-timeline")) customElements.define("dateline-timeline", DatelineTimeline);
