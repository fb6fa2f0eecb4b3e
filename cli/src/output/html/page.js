// The page: which document is shown, whose quotes, and what is known of the quote under the pointer or the focus.
// One listener an event for the whole page; per-document tables are made when a document is first shown.
(() => {
'use strict';

const byId = (id) => document.getElementById(id);
const make = (name, text, classes) => {
  const element = document.createElement(name);
  if (text !== undefined) element.textContent = text;
  if (classes) element.className = classes;
  return element;
};
const plural = (count, one, many = one + 's') => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
const say = (text) => { byId('live').textContent = text; };

const articles = [...document.querySelectorAll('.doc')];
const tables = new Map();
const rules = new CSSStyleSheet();
document.adoptedStyleSheets = [rules];
const card = byId('card');
let doc = null;     // the table of the document shown
let shown = null;   // the quote whose details are shown
let pinned = null;  // the quote that was clicked or focused
let only = null;    // the speaker chosen
let leaving = 0;    // timer between leaving a quote and hiding its details

// ---- tables

function table(article) {
  if (tables.has(article)) return tables.get(article);
  const data = JSON.parse(article.querySelector('script').textContent);
  const all = { ...data, article, number: +article.dataset.n, parts: data.quotes.map(() => []), links: new Map(), paragraphs: [...article.querySelectorAll('.text p')] };
  for (const part of article.querySelectorAll('.text .q, .text .mk')) all.parts[part.dataset.q].push(part);
  for (const link of article.querySelectorAll('[data-l]')) {
    if (!all.links.has(link.dataset.l)) all.links.set(link.dataset.l, []);
    all.links.get(link.dataset.l).push(link);
  }
  all.starts = all.paragraphs.map((p) => +p.dataset.at);
  tables.set(article, all);
  return all;
}

const first = (quote) => doc.parts[quote].find((part) => part.classList.contains('q'));
const speakerOf = (quote) => doc.speakers[doc.quotes[quote].s];
const nameOf = (quote) => speakerOf(quote)?.name ?? 'not attributed';
const linksOf = (quote) => ['c', 'm', 'a'].map((kind) => [kind, doc.links.get(kind + doc.quotes[quote][kind]) ?? []]);

// ---- which document

function open(number, quote) {
  const article = articles[number - 1];
  if (!article) return;
  hide(true);
  filter(null, true);
  doc?.article.classList.remove('on');
  doc = table(article);
  article.classList.add('on');
  byId('index').hidden = true;
  document.body.classList.add('reading');
  byId('strip').hidden = doc.quotes.length === 0;
  byId('name').textContent = articles.length > 1 ? article.querySelector('h2').textContent : '';
  document.querySelector('#bar .sep').hidden = articles.length === 1;
  document.title = article.querySelector('h2').textContent + ' – who said what';
  article.querySelector('.margin').append(card);
  article.querySelector('.text').append(links);
  lanes();
  fit();
  scrollTo(0, 0);
  if (quote !== undefined) go(quote);
}

function index() {
  hide(true);
  doc?.article.classList.remove('on');
  doc = null;
  byId('index').hidden = false;
  document.body.classList.remove('reading');
  byId('strip').hidden = true;
  byId('name').textContent = '';
  byId('place').textContent = '';
  document.querySelector('#bar .sep').hidden = true;
  document.title = 'Who said what';
  fit();
  scrollTo(0, 0);
}

function list() {
  const rows = byId('index').querySelector('ol');
  const titles = articles.map((article) => article.querySelector('h2').textContent);
  // The folder that all are in says nothing here.
  const [low, high] = [titles.reduce((a, b) => (a < b ? a : b)), titles.reduce((a, b) => (a > b ? a : b))];
  let same = 0;
  while (same < low.length && low[same] === high[same]) same += 1;
  const cut = low.slice(0, same).lastIndexOf('/') + 1;
  let quotes = 0;
  for (const [index, article] of articles.entries()) {
    const link = make('a');
    link.href = '#' + article.id;
    const names = [...article.querySelectorAll('.sp bdi')].slice(0, 6).map((name) => name.textContent);
    link.append(make('bdi', titles[index].slice(cut)), make('span', plural(+article.dataset.quotes, 'quote'), 'sum'), make('span', names.join(', '), 'names'));
    rows.appendChild(make('li')).append(link);
    quotes += +article.dataset.quotes;
  }
  byId('sum').textContent = `${plural(quotes, 'quote')} in ${plural(articles.length, 'document')}`;
  byId('find').addEventListener('input', (event) => {
    const wanted = event.target.value.toLowerCase();
    for (const row of rows.children) row.hidden = !row.textContent.toLowerCase().includes(wanted);
  });
}

function route() {
  const place = /^#d(\d+)(?:q(\d+))?$/.exec(location.hash);
  if (place) open(+place[1], place[2] === undefined ? undefined : +place[2]);
  else if (articles.length === 1) open(1);
  else if (location.hash !== '#main') index();
}

// ---- the details of a quote

function show(quote, keep) {
  clearTimeout(leaving);
  if (keep) pinned = quote;
  if (shown === quote) return;
  unmark();
  shown = quote;
  for (const part of doc.parts[quote]) part.classList.add('on');
  for (const [, spans] of linksOf(quote)) for (const span of spans) { span.classList.add('on'); span.style.setProperty('--hl', colourOf(quote)); }
  fill(quote);
  card.hidden = false;
  settle();
  byId('place').textContent = `${quote + 1} of ${doc.quotes.length.toLocaleString('en')}`;
}

/** Puts the card beside its quote, and draws the link, where the text is now. */
function settle() {
  if (shown === null) return;
  const quote = first(shown)?.getClientRects()[0];
  const top = byId('bar').offsetHeight + 8;
  card.style.top = '';
  card.classList.remove('up');
  if (quote && getComputedStyle(card).position === 'absolute') {
    const high = Math.max(top, Math.min(quote.top, innerHeight - card.offsetHeight - 12));
    card.style.top = `${Math.max(0, high - doc.article.querySelector('.margin').getBoundingClientRect().top)}px`;
  } else if (quote && innerWidth >= 768) {
    // At the foot, or under the bar where it would hide less of the quote and its links.
    const spans = [quote, ...linksOf(shown).flatMap(([, spans]) => spans.flatMap((span) => [...span.getClientRects()]))];
    const [high, low] = [Math.min(...spans.map((box) => box.top)), Math.max(...spans.map((box) => box.bottom))];
    const [below, above] = [low - (innerHeight - card.offsetHeight - 20), top + card.offsetHeight + 8 - high];
    card.classList.toggle('up', below > 0 && above < below);
  }
  draw(shown);
}

function unmark() {
  if (shown === null || !doc) return;
  for (const part of doc.parts[shown]) part.classList.remove('on');
  for (const [, spans] of linksOf(shown)) for (const span of spans) span.classList.remove('on');
  shown = null;
}

function hide(unpin) {
  clearTimeout(leaving);
  if (unpin) pinned = null;
  unmark();
  card.hidden = true;
  links.replaceChildren();
  if (pinned !== null) show(pinned);
}

const colourOf = (quote) => getComputedStyle(first(quote) ?? doc.article).getPropertyValue('--c');

const MODAL = { negated: 'reported as not said', hypothetical: 'as what may be said', future: 'as what will be said', denied: 'denied or refused' };

function fill(quote) {
  const it = doc.quotes[quote];
  const speaker = speakerOf(quote);
  card.className = 'card ' + (speaker?.colour ?? 'cu');
  const head = make('h3');
  head.append(make('bdi', speaker?.name ?? 'Not attributed'));
  const kind = [it.kind[0].toUpperCase() + it.kind.slice(1) + ' quote', it.report, MODAL[it.modality], it.unclosed && 'never closed'];
  const facts = make('dl');
  const fact = (name, value, note) => {
    facts.append(make('dt', name));
    const cell = facts.appendChild(make('dd'));
    cell.append(value);
    if (note) cell.append(make('small', note));
  };
  const words = (kind) => [...new Set((doc.links.get(kind + it[kind]) ?? []))].map((span) => span.textContent).join('').replace(/\s+/g, ' ');
  const quoted = (text) => make('bdi', `“${text}”`);
  if (it.c !== null) fact('Cue', quoted(words('c')));
  else fact('Cue', 'none');
  if (it.m !== null) fact('Mention', quoted(words('m')));
  if (it.a !== null) fact('To', quoted(words('a')));
  if (it.rule !== null) {
    const rule = doc.rules[it.rule];
    fact('Rule', make('code', rule.id), rule.description + (rule.precision === null ? '' : ` Right in ${Math.round(rule.precision * 100)} % of cases.`));
  }
  if (speaker) {
    const meter = make('meter');
    meter.value = it.confidence;
    meter.setAttribute('aria-hidden', 'true');
    const sure = make('span');
    sure.append(meter, `${Math.round(it.confidence * 100)} %`);
    fact('Confidence', sure, it.inferred ? 'inferred from the turns, without a cue' : 'read from a cue');
  }
  if (it.second !== null) fact('Second', make('bdi', doc.speakers[it.second].name), 'the next best reading');
  if (it.parent !== null) fact('Inside', `a quote of ${nameOf(it.parent)}`);
  if (speaker?.aliases.length) fact('Also', make('bdi', speaker.aliases.slice(0, 4).join(', ')));
  fact('Line', it.line.toLocaleString('en'));
  const nav = make('nav');
  for (const [step, sign, label] of [[-1, '↑', 'Previous quote'], [1, '↓', 'Next quote']]) {
    const button = nav.appendChild(make('button', sign));
    button.type = 'button';
    button.dataset.step = step;
    button.setAttribute('aria-label', label);
  }
  if (speaker) {
    const button = nav.appendChild(make('button', only === it.s ? 'everybody' : `only ${speaker.name.length < 22 ? speaker.name : 'this speaker'}`));
    button.type = 'button';
    button.dataset.only = it.s;
  }
  const link = nav.appendChild(make('a', '#'));
  link.href = `#d${doc.number}q${quote}`;
  link.title = 'A link to this quote';
  link.setAttribute('aria-label', link.title);
  card.replaceChildren(head, make('p', kind.filter(Boolean).join(', '), 'kind'), facts, nav);
}

function announce(quote) {
  const it = doc.quotes[quote];
  const rule = it.rule === null ? '' : `, rule ${doc.rules[it.rule].id}`;
  const sure = it.s === null ? '' : `, ${it.inferred ? 'inferred' : 'read'}, confidence ${Math.round(it.confidence * 100)} percent`;
  const part = (kind, name) => { const spans = doc.links.get(kind + it[kind]); return spans ? `, ${name} ${spans.map((s) => s.textContent).join('')}` : ''; };
  say(`Quote ${quote + 1} of ${doc.quotes.length}: ${nameOf(quote)}, ${it.kind}${part('c', 'cue')}${part('m', 'mention')}${rule}${sure}`);
}

// ---- the link from mention and cue to the quote

const SVG = 'http://www.w3.org/2000/svg';
const LABELS = 40; // points between the middles of two labels that do not touch
const links = document.createElementNS(SVG, 'svg');
links.id = 'links';
links.setAttribute('aria-hidden', 'true');

function draw(quote) {
  links.replaceChildren();
  const origin = doc.article.querySelector('.text').getBoundingClientRect();
  links.style.left = links.style.top = '0';
  links.setAttribute('class', speakerOf(quote)?.colour ?? 'cu');
  const box = (rect) => ({ left: rect.left - origin.left, right: rect.right - origin.left, top: rect.top - origin.top, bottom: rect.bottom - origin.top, middle: (rect.left + rect.right) / 2 - origin.left });
  const [, [cue]] = linksOf(quote)[0];
  const [, [mention]] = linksOf(quote)[1];
  // What is in a paragraph that is not shown has no place.
  const at = (span) => (span?.getClientRects().length ? box(span.getClientRects()[0]) : null);
  const [from, name] = [at(cue), at(mention)];
  const anchor = from ?? name;
  if (!anchor) return;
  if (from && name) arc(name, from, false);
  // To the nearest line of each part; of a quote in very many parts the first few are enough.
  const parts = doc.parts[quote].filter((part) => part.classList.contains('q')).slice(0, 4);
  for (const part of parts) {
    const rects = [...part.getClientRects()].slice(0, 60).map(box);
    const far = (rect) => Math.abs(rect.top - anchor.top) * 3 + Math.max(0, rect.left - anchor.right, anchor.left - rect.right);
    const near = rects.reduce((best, rect) => (far(rect) < far(best) ? rect : best), rects[0]);
    if (near) arc(anchor, near, true);
  }
  // Short words would have their labels one over the other.
  const short = from && name && Math.abs(from.top - name.top) < 8 ? Math.max(0, LABELS - Math.abs(from.middle - name.middle)) / 2 : 0;
  const aside = short && (from.middle < name.middle ? -short : short);
  if (from) label('cue', from, aside);
  if (name) label('mention', name, -aside);
}

function arc(from, to, arrow) {
  const path = links.appendChild(document.createElementNS(SVG, 'path'));
  // The nearest point of a long line of words, not its middle.
  const x = arrow ? Math.min(Math.max(from.middle, to.left + 10), to.right - 10) : to.middle;
  const level = Math.abs(from.top - to.top) < 8;
  const down = to.top > from.top;
  const [x1, y1] = [from.middle, level || !down ? from.top - 1 : from.bottom + 1];
  const [x2, y2] = [level && arrow ? (to.middle > from.middle ? to.left + 12 : to.right - 12) : x, level || down ? to.top - 1 : to.bottom + 1];
  const lift = level ? Math.min(16, 8 + Math.abs(x2 - x1) / 12) : 0;
  const bend = level ? 0 : Math.max(10, Math.abs(y2 - y1) / 2) * (down ? 1 : -1);
  path.setAttribute('d', level ? `M${x1} ${y1}C${x1} ${y1 - lift} ${x2} ${y2 - lift} ${x2} ${y2 - 3}` : `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2 + (down ? -4 : 4)}`);
  if (!arrow) return;
  const tip = level || down ? 1 : -1;
  const head = links.appendChild(document.createElementNS(SVG, 'path'));
  head.setAttribute('class', 'head');
  head.setAttribute('d', `M${x2} ${y2}l-4.5 ${-7 * tip}h9z`);
}

function label(text, at, aside) {
  const element = links.appendChild(document.createElementNS(SVG, 'text'));
  element.textContent = text;
  element.setAttribute('x', at.middle + aside);
  element.setAttribute('y', at.bottom + 9);
}

// ---- one speaker

function filter(speaker, quiet) {
  if (!doc) return;
  only = speaker;
  const { article } = doc;
  while (rules.cssRules.length) rules.deleteRule(0);
  for (const hit of article.querySelectorAll('p.hit')) hit.classList.remove('hit');
  article.classList.toggle('filtered', speaker !== null);
  const key = speaker === null ? 'none' : String(speaker);
  for (const button of article.querySelectorAll('.sp')) button.setAttribute('aria-pressed', String(speaker !== null && button.dataset.s === key));
  article.querySelector('.filter').hidden = speaker === null;
  if (speaker !== null) {
    for (const p of article.querySelectorAll(`p[data-s~="${key}"]`)) p.classList.add('hit');
    for (const kind of ['q', 'mk']) rules.insertRule(`.on .text .${kind}:not([data-s="${key}"]):not(.on) { background: none; border-color: transparent; }`);
  }
  map();
  if (quiet) return;
  const count = visible().length;
  say(speaker === null ? `All ${plural(doc.quotes.length, 'quote')}` : `${plural(count, 'quote')} by ${doc.speakers[speaker]?.name ?? 'nobody known'}`);
  if (shown !== null && !matches(shown)) hide(true);
  else if (shown !== null) { const again = shown; unmark(); show(again); }
}

const matches = (quote) => only === null || (doc.quotes[quote].s ?? -1) === only;
const visible = () => doc.quotes.map((_, quote) => quote).filter((quote) => matches(quote) && first(quote));

// ---- moving about

function go(quote) {
  const target = first(quote);
  if (!target) return;
  target.focus({ preventScroll: true });
  // A card at the foot of a narrow window must not cover the quote.
  target.scrollIntoView({ block: innerWidth < 768 ? 'start' : 'center' });
  show(quote, true);
  settle();
  announce(quote);
}

function step(direction) {
  if (!doc) return;
  const all = visible();
  if (!all.length) return;
  const here = pinned ?? shown;
  const at = here !== null ? doc.quotes[here].at : reading()[0];
  const ahead = direction > 0
    ? all.find((quote) => doc.quotes[quote].at > at || (here !== null && doc.quotes[quote].at === at && quote > here))
    : all.findLast((quote) => doc.quotes[quote].at < at || (here !== null && doc.quotes[quote].at === at && quote < here));
  if (ahead === undefined) say(direction > 0 ? 'No quote after this one' : 'No quote before this one');
  else go(ahead);
}

/** Where in the text the window begins and ends, told by the paragraphs there. */
function reading() {
  const text = doc.article.querySelector('.text').getBoundingClientRect();
  const x = Math.min(innerWidth - 4, text.left + text.width * 0.6);
  const find = (y, by) => {
    for (let tries = 0; tries < 12; tries += 1, y += by) {
      const p = document.elementFromPoint(x, y)?.closest('.text p');
      if (p) return p;
    }
    return null;
  };
  const top = find(byId('bar').offsetHeight + 6, 12);
  const bottom = find(innerHeight - 4, -24);
  const within = (p, y) => {
    const box = p.getBoundingClientRect();
    return +p.dataset.at + p.textContent.length * Math.min(1, Math.max(0, (y - box.top) / box.height));
  };
  return [top ? within(top, byId('bar').offsetHeight) : 0, bottom ? within(bottom, innerHeight) : doc.length];
}

function jump(at) {
  let low = 0;
  for (let high = doc.starts.length; low < high;) {
    const middle = (low + high) >> 1;
    if (doc.starts[middle] <= at) low = middle + 1; else high = middle;
  }
  let p = doc.paragraphs[Math.max(0, low - 1)];
  if (only !== null) while (p && !p.classList.contains('hit')) p = doc.paragraphs[doc.paragraphs.indexOf(p) + 1];
  p?.scrollIntoView({ block: 'start' });
}

// ---- the strip

const LANES = 8;
const ROW = 12;
const canvas = byId('map').firstElementChild;
let rows = [];

function lanes() {
  const few = innerWidth < 768 ? 4 : LANES;
  const known = doc.speakers.map((_, index) => index).filter((index) => doc.speakers[index].quotes);
  rows = known.slice(0, known.length > few ? few - 1 : few).map((index) => ({ name: doc.speakers[index].name, colour: doc.speakers[index].colour, of: new Set([index]) }));
  const rest = known.slice(rows.length);
  if (rest.length) rows.push({ name: plural(rest.length, 'other'), colour: 'cn', of: new Set(rest) });
  if (doc.quotes.some((quote) => quote.s === null)) rows.push({ name: 'not attributed', colour: 'cu', of: new Set([null]) });
  byId('lanes').replaceChildren(...rows.map((row) => make('li', row.name)));
  byId('map').style.height = `${rows.length * ROW}px`;
  map();
}

function map() {
  if (!doc || byId('strip').hidden) return;
  const [width, height] = [byId('map').clientWidth, rows.length * ROW];
  const scale = devicePixelRatio || 1;
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext('2d');
  pen.scale(scale, scale);
  const style = getComputedStyle(document.documentElement);
  const probe = byId('bar').appendChild(make('i', '', 'unseen'));
  const colour = (name) => { probe.className = 'unseen ' + name; probe.style.color = 'var(--c)'; return getComputedStyle(probe).color; };
  const resolve = (name) => { probe.className = 'unseen'; probe.style.color = `var(${name})`; return getComputedStyle(probe).color; };
  const [line, ink] = [resolve('--line'), resolve('--ink')];
  rows.forEach((row, index) => {
    const y = index * ROW;
    pen.fillStyle = line;
    pen.fillRect(0, y + ROW / 2 - 0.5, width, 1);
    pen.fillStyle = colour(row.colour);
    pen.globalAlpha = only === null || row.of.has(only) || (only === -1 && row.of.has(null)) ? 1 : 0.25;
    for (const quote of doc.quotes) {
      if (!row.of.has(quote.s)) continue;
      pen.fillRect((quote.at / doc.length) * width, y + 2, Math.max(2, (quote.size / doc.length) * width), ROW - 4);
    }
    pen.globalAlpha = 1;
  });
  const [from, to] = reading();
  const window = [(from / doc.length) * width, Math.max(5, ((to - from) / doc.length) * width)];
  pen.fillStyle = pen.strokeStyle = ink;
  pen.globalAlpha = 0.06;
  pen.fillRect(window[0], 0, window[1], height);
  pen.globalAlpha = 0.55;
  pen.strokeRect(window[0] + 0.5, 0.5, window[1] - 1, height - 1);
  probe.remove();
  const part = Math.round((from / doc.length) * 100);
  byId('map').setAttribute('aria-valuenow', part);
  const near = doc.quotes.findIndex((quote) => quote.at >= from);
  byId('map').setAttribute('aria-valuetext', `${part} percent${near < 0 ? '' : `, before quote ${near + 1}, ${nameOf(near)}`}`);
}

function fit() {
  document.documentElement.style.setProperty('--bar', `${byId('bar').offsetHeight}px`);
}

let waiting = false;
function later() {
  if (waiting || !doc) return;
  waiting = true;
  requestAnimationFrame(() => { waiting = false; map(); settle(); });
}

function strike(event) {
  const box = byId('map').getBoundingClientRect();
  const at = ((event.clientX - box.left) / box.width) * doc.length;
  const row = rows[Math.floor((event.clientY - box.top) / ROW)];
  // A quote within a few points of the finger is meant.
  const reach = (6 / box.width) * doc.length;
  let best = null;
  doc.quotes.forEach((quote, index) => {
    const far = Math.max(0, quote.at - at, at - quote.at - quote.size);
    if (row?.of.has(quote.s) && far <= reach && (best === null || far < best.far)) best = { far, index };
  });
  if (best && matches(best.index)) go(best.index); else jump(at);
}

// ---- events

const quoteAt = (target) => {
  const part = target.closest?.('.q, .mk, .cue, .src, .adr');
  if (!part || !doc?.article.contains(part)) return null;
  if (part.dataset.q !== undefined) return +part.dataset.q;
  const found = doc.quotes.findIndex((quote) => ['c', 'm', 'a'].some((kind) => quote[kind] !== null && kind + quote[kind] === part.dataset.l));
  return found < 0 ? null : found;
};

document.addEventListener('mouseover', (event) => {
  const quote = quoteAt(event.target);
  if (quote !== null) show(quote);
  else if (card.contains(event.target)) clearTimeout(leaving);
  else if (shown !== null && shown !== pinned) {
    clearTimeout(leaving);
    leaving = setTimeout(() => hide(false), 160);
  }
});

document.addEventListener('focusin', (event) => {
  if (!event.target.matches?.('.q') || !doc) return;
  const quote = +event.target.dataset.q;
  if (quote === pinned && quote === shown) return;
  show(quote, true);
  announce(quote);
});

document.addEventListener('click', (event) => {
  const { target } = event;
  const button = target.closest('button');
  if (button?.matches('.sp')) return filter(only === speakerKey(button) ? null : speakerKey(button));
  if (button?.dataset.step) return step(+button.dataset.step);
  if (button?.dataset.only) return filter(only === +button.dataset.only ? null : +button.dataset.only);
  if (button?.matches('.everybody')) return filter(null);
  if (button?.id === 'next') return step(1);
  if (button?.id === 'previous') return step(-1);
  if (button?.id === 'theme') return theme();
  if (button?.id === 'help') return byId('keys').showModal();
  if (target.matches('.context-box')) {
    doc.article.classList.toggle('context', target.checked);
    return later();
  }
  const quote = quoteAt(target);
  if (quote !== null) show(quote, true);
  else if (doc && target.closest('.text')) hide(true);
});

const speakerKey = (button) => (button.dataset.s === '-1' ? -1 : +button.dataset.s);

function theme() {
  const dark = getComputedStyle(document.documentElement).colorScheme === 'dark'
    || (!document.documentElement.dataset.theme && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'light' : 'dark';
  try { localStorage.setItem('inquit-theme', dark ? 'light' : 'dark'); } catch { /* no storage: for this visit only */ }
  map();
  if (shown !== null) { const again = shown; unmark(); show(again); }
}

byId('map').addEventListener('pointerdown', strike);
byId('map').addEventListener('keydown', (event) => {
  const [from, to] = reading();
  const page = Math.max(doc.length / 100, (to - from) * 0.9);
  const places = { ArrowLeft: from - page, ArrowDown: from - page, ArrowRight: from + page, ArrowUp: from + page, PageUp: from - 5 * page, PageDown: from + 5 * page, Home: 0, End: doc.length };
  if (!(event.key in places)) return;
  event.preventDefault();
  if (event.key === 'Home') scrollTo(0, 0); else jump(Math.min(doc.length - 1, Math.max(0, places[event.key])));
  later();
});

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || byId('keys').open) return;
  if (event.key === 'Escape') {
    if (!card.hidden) return hide(true);
    if (only !== null) return filter(null);
  }
  if (event.target.matches('input, select, textarea') || !byId('letters').checked) return;
  const keys = { n: () => step(1), p: () => step(-1), t: theme, '?': () => byId('keys').showModal(),
    '[': () => turn(-1), ']': () => turn(1),
    s: () => { const quote = pinned ?? shown; if (only !== null) filter(null); else if (quote !== null) filter(doc.quotes[quote].s ?? -1); } };
  if (!(event.key in keys)) return;
  event.preventDefault();
  keys[event.key]();
});

function turn(by) {
  if (doc && articles[doc.number - 1 + by]) location.hash = `#d${doc.number + by}`;
}

addEventListener('scroll', later, { passive: true });
addEventListener('resize', () => { if (doc) { lanes(); fit(); if (shown !== null) { const again = shown; unmark(); show(again); } } });
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', later);
addEventListener('hashchange', route);

if (articles.length > 1) list();
route();
})();
