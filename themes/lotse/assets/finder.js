// Finds passages. Makes of search.js and its parts, which the build wrote, the index that MiniSearch searches, and of what
// somebody types the words that are in it. Loaded when the search is first opened.
(function () {
  'use strict';
  var FIELDS = ['title', 'heading', 'other', 'text', 'part'];
  var TEXT = 3;
  var BOOST = { title: 7, heading: 3, other: 4, text: 1, part: 0.8 };
  var WORD = "[\\p{L}\\p{N}\\p{M}\\p{Cf}]+(?:['’][\\p{L}\\p{N}\\p{M}\\p{Cf}]+)*";
  var RUN = new RegExp(WORD + '(?:[-\u2010\u2011]' + WORD + ')*', 'gu');
  var ENDING = /(ationen|ation|ungen|ung|ieren|ierte?|en|er|es|em|[ens]|ing|ed)$/;
  var JOINT = /(en|es|er|[nse])$/; // between the parts of a German compound
  var PREFIX = /^(?:0x|[a-z]+(?=\d))(?=[\da-z]{3})/; // of a number, 0x80180014
  var HYPHEN = /[-\u2010\u2011]/;
  var BIT = 40; // milliseconds of unpacking at a time
  var SECTIONS = 3; // of a page
  var PASSING = 0.8; // what a word in a text counts against one in a title
  var WEAK = 0.25; // what a word counts that says little
  var ROOM = 160; // letters of an excerpt, and those before the first word that is marked
  var LEAD = 40;

  // As Folding and Glossary do it in the build.
  function fold(word) {
    var small = word.toLowerCase();
    var bare = /^[a-z0-9]*$/.test(small)
      ? small
      : small
          .normalize('NFD')
          .replace(/[\p{M}\p{Cf}'’]+/gu, '')
          .replace(/ß/g, 'ss')
          .replace(/æ/g, 'a')
          .replace(/[œø]/g, 'o')
          .replace(/ł/g, 'l')
          .replace(/đ/g, 'd');
    return bare.includes('e') ? bare.replace(/([aou])e/g, '$1') : bare;
  }
  function runs(text) {
    return Array.from(text.matchAll(RUN));
  }

  // The numbers of a word's places, as Register writes them.
  function numbers(digits) {
    var all = [];
    var value = 0;
    var weight = 1;
    for (var i = 0; i < digits.length; i++) {
      var code = digits.charCodeAt(i);
      var digit = code - 33 - (code > 34) - (code > 92);
      value += digit * weight;
      if (digit < 61) {
        all.push(value);
        value = 0;
        weight = 1;
      } else {
        weight *= 31;
      }
    }
    return all;
  }

  // Pages in the order of their addresses: into which parts they were divided makes no difference to what is found.
  function Index(data) {
    this.fillers = new Set(data.fillers.split(' '));
    this.weak = new Set(data.weak.split(' '));
    this.platforms = new Map(data.platforms);
    this.offered = data.asked;
    this.pages = [];
    this.pageOf = [];
    this.passages = [];
    this.lengths = [];
    this.places = new Map();
    this.parts = data.files.split(' ').filter(Boolean).map(function (name) {
      return Object.assign({ numbers: [] }, data.parts[name]);
    });
    this.parts
      .flatMap(function (part) {
        return part.pages.map(function (row) {
          return { row: row, part: part };
        });
      })
      .sort(function (a, b) {
        return a.row[0] < b.row[0] ? -1 : 1;
      })
      .forEach(function (page) {
        this.add(page.row, page.part);
      }, this);
  }
  Index.prototype.add = function (row, part) {
    for (var i = 0; i < row[6].length; i += 3) {
      part.numbers.push(this.passages.length);
      this.pageOf.push(this.pages.length);
      this.passages.push(row[6].slice(i, i + 3));
      this.lengths.push([0, 0, 0, 0, 0]);
    }
    this.pages.push(row);
  };

  // Unpacks the index bit by bit, so that a reader can type meanwhile, and hands it over when it is whole.
  Index.open = function (data, done) {
    var index = new Index(data);
    var work = index.unpack();
    (function bit() {
      var end = performance.now() + BIT;
      while (performance.now() < end) {
        if (work.next().done) {
          index.load();
          done(index);
          return;
        }
      }
      setTimeout(bit);
    })();
  };
  Index.prototype.unpack = function* () {
    for (var part of this.parts) {
      var words = part.words.split(' ');
      var places = part.places.split(' ');
      for (var w = 0; w < words.length; w++) {
        var fields = this.places.get(words[w]) || {};
        this.places.set(words[w], fields);
        this.fill(fields, numbers(places[w]), part.numbers);
        yield;
      }
    }
  };

  // Where a word stands: by field, how often in which passage.
  Index.prototype.fill = function (fields, all, own) {
    var passage = 0;
    for (var i = 0; i < all.length; i++) {
      passage += all[i] >> 1;
      var more = all[i] & 1 ? all[++i] : TEXT;
      var field = more % FIELDS.length;
      fields[field] = fields[field] || {};
      fields[field][own[passage]] = 1 + (more - field) / FIELDS.length;
      this.lengths[own[passage]][field]++;
    }
  };

  Index.prototype.load = function () {
    var places = this.places;
    this.words = Array.from(places.keys()).sort();
    this.places = this.parts = null; // what is packed is needed no more
    var count = this.passages.length;
    var lengths = this.lengths;
    var numbered = {};
    var ids = {};
    lengths.forEach(function (length, i) {
      numbered[i] = i;
    });
    FIELDS.forEach(function (name, f) {
      ids[name] = f;
    });
    this.mini = window.MiniSearch.loadJS(
      {
        documentCount: count,
        nextId: count,
        documentIds: numbered,
        fieldIds: ids,
        fieldLength: Object.assign({}, lengths),
        averageFieldLength: FIELDS.map(function (name, f) {
          return average(lengths, f);
        }),
        storedFields: {},
        index: this.words.map(function (word) {
          return [word, places.get(word)];
        }),
        serializationVersion: 2,
      },
      { fields: FIELDS, tokenize: split, processTerm: same }
    );
  };
  function average(lengths, field) {
    var sum = 0;
    var having = 0;
    lengths.forEach(function (length) {
      sum += length[field];
      having += length[field] > 0 ? 1 : 0;
    });
    return sum / Math.max(1, having);
  }
  function split(query) {
    return query.split(' ');
  }
  function same(term) {
    return term;
  }

  // What somebody looks for: E-Mail is one word, WLAN-Passwort two; words that every page has only where there are no others.
  Index.prototype.terms = function (query) {
    var fillers = this.fillers;
    var all = [];
    runs(query).forEach(function (run) {
      var pieces = run[0].split(HYPHEN);
      pieces = pieces.map(fold);
      var spelled = pieces.some(function (piece) {
        return piece.length === 1;
      });
      all = all.concat(spelled ? [pieces.join('')] : pieces).filter(Boolean);
    });
    var telling = all.filter(function (term) {
      return !fillers.has(term) && (term.length > 1 || /\d/.test(term));
    });
    return Array.from(new Set(telling.length > 0 ? telling : all)).slice(0, 12);
  };

  // Whether a word of the index begins so.
  Index.prototype.has = function (start) {
    return this.from(start).startsWith(start);
  };
  Index.prototype.holds = function (word) {
    return this.from(word) === word;
  };
  // The first word of the index that is not before another.
  Index.prototype.from = function (start) {
    var from = 0;
    for (var to = this.words.length; from < to; ) {
      var middle = (from + to) >> 1;
      if (this.words[middle] < start) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return this.words[from] || '';
  };

  // A word that no page has is taken apart into words that they have: Passwort and ändern are in Passwortänderung.
  Index.prototype.known = function (term) {
    if (term.length < 4 || this.has(term) || this.search([term]).length > 0) {
      return [term];
    }
    var number = term.replace(PREFIX, '');
    return number !== term ? this.known(number) : this.apart(term) || [this.within(term) || term];
  };
  Index.prototype.apart = function (term) {
    for (var i = term.length - 3; i > 2; i--) {
      var first = this.joined(term.slice(0, i));
      var rest = first && this.rest(term.slice(i));
      if (rest) {
        return [first].concat(rest);
      }
    }
    return null;
  };
  Index.prototype.joined = function (part) {
    var bare = part.replace(JOINT, '');
    return this.holds(part) ? part : bare.length > 2 && this.holds(bare) ? bare : '';
  };
  Index.prototype.rest = function (part) {
    if (this.fillers.has(part)) {
      return [];
    }
    var root = part.replace(ENDING, '');
    if (this.holds(part) || (part.length > 4 && this.has(part))) {
      return [part];
    }
    return root.length > 3 && this.has(root) ? [root] : part.length > 6 && this.apart(part);
  };
  // The longest word that a compound begins or ends with, where the rest of it is nowhere.
  Index.prototype.within = function (term) {
    for (var length = term.length - 3; length > 3; length--) {
      var first = this.joined(term.slice(0, length));
      var last = term.slice(-length);
      if (first.length > 3 || this.holds(last)) {
        return first.length > 3 ? first : last;
      }
    }
    return '';
  };

  // The pages that have something of what is looked for, best first: each with its passages, best first.
  Index.prototype.find = function (query) {
    var index = this;
    var terms = this.terms(query).flatMap(this.known, this);
    if (terms.length === 0) {
      return [];
    }
    var pages = new Map();
    this.search(terms).forEach(function (hit) {
      var p = index.pageOf[hit.id];
      var page = pages.get(p);
      if (!page) {
        page = { page: p, score: 0, terms: new Map(), hits: [] };
        pages.set(p, page);
      }
      page.score = Math.max(page.score, hit.score);
      hit.asked.forEach(function (named, term) {
        page.terms.set(term, Math.max(named, page.terms.get(term) || 0));
      });
      page.hits.push(hit);
    });
    return this.ranked(Array.from(pages.values()), terms).map(this.shown, this);
  };

  // Whoever types Registrierung is glad of registrieren too. One or two letters begin too many words: they are looked
  // for in titles only.
  Index.prototype.search = function (terms) {
    var index = this;
    var roots = new Map();
    var queries = terms.map(function (term) {
      roots.set(term, term);
      if (term.length < 3) {
        return either([
          { queries: [term], prefix: true, fields: ['title', 'other'] },
          { queries: [term], prefix: false, fields: ['heading', 'text', 'part'] },
        ]);
      }
      var root = term.replace(ENDING, '');
      if (root === term || root.length < 5 || roots.has(root)) {
        return term;
      }
      roots.set(root, term);
      return either([term, { queries: [root], fuzzy: false, boostTerm: less }]);
    });
    var hits = this.mini.search(either(queries), {
      boost: BOOST,
      weights: { prefix: 0.6, fuzzy: 0.3 },
      prefix: true,
      fuzzy: function (term) {
        var near = term.length < 4 || /\d/.test(term) ? 0 : term.length < 7 ? 1 : 2;
        return index.has(term) ? Math.min(near, term.length < 5 ? 0 : 1) : near;
      },
    });
    hits.forEach(function (hit) {
      // In what a page is called or known by, a word says what the page is about; in passing, half of that.
      var named = hit.terms.some(function (found) {
        return hit.match[found].some(function (field) {
          return field === 'title' || field === 'other';
        });
      });
      hit.asked = new Map(
        hit.queryTerms.map(function (term) {
          return [roots.get(term), named ? 1 : PASSING];
        })
      );
    });
    return hits;
  };
  function either(queries) {
    return { combineWith: 'OR', queries: queries };
  }
  function less() {
    return 0.3;
  }

  // A page that has all that is looked for comes before those that have a part of it; what is rare counts more.
  Index.prototype.ranked = function (pages, terms) {
    var weight = {};
    terms.forEach(function (term) {
      var having = pages.filter(function (page) {
        return page.terms.has(term);
      }).length;
      weight[term] = (Math.log(1 + this.pages.length / (1 + having)) + 0.1) * (this.weak.has(term) ? WEAK : 1);
    }, this);
    var best = 0;
    var most = 0;
    pages.forEach(function (page) {
      page.covered = 0;
      page.terms.forEach(function (named, term) {
        page.covered += weight[term] * named;
      });
      page.score *= page.covered * page.covered;
      best = Math.max(best, page.score);
      most = Math.max(most, page.covered);
    });
    return pages
      .filter(function (page) {
        page.whole = page.covered === most;
        return page.score > best / 200 && page.covered > most / 2;
      })
      .sort(function (a, b) {
        return b.score - a.score || a.page - b.page;
      });
  };

  // The pages that most people look for.
  Index.prototype.asked = function () {
    return this.offered.flatMap(function (address) {
      var at = this.pages.findIndex(function (row) {
        return row[0] === address;
      });
      return at < 0 ? [] : [this.shown({ page: at, hits: [], whole: true })];
    }, this);
  };

  Index.prototype.shown = function (page) {
    var row = this.pages[page.page];
    return {
      address: row[0],
      title: row[1],
      type: row[2],
      platforms: row[3].map(function (id) {
        return [id, this.platforms.get(id)];
      }, this),
      language: row[4],
      audiences: row[5],
      whole: page.whole, // whether it has all that can be found of what is looked for
      hits: page.hits,
    };
  };

  // What is shown of a page: its title and its text, then its best sections, all as pieces that are marked or not.
  Index.prototype.pieces = function (page) {
    var passages = this.passages;
    var sections = page.hits
      .filter(function (hit) {
        return passages[hit.id][0];
      })
      .filter(function (hit, i, all) {
        return i < SECTIONS && hit.score > all[0].score / 4;
      })
      .map(function (hit) {
        var isMeant = meant([hit]);
        return {
          id: passages[hit.id][0],
          title: marked(passages[hit.id][1], isMeant),
          text: excerpt(passages[hit.id][2], isMeant),
        };
      });
    var top = page.hits.find(function (hit) {
      return !passages[hit.id][0];
    });
    return {
      title: marked(page.title, meant(page.hits)),
      text: top ? excerpt(passages[top.id][2], meant([top])) : [],
      sections: sections,
    };
  };

  // Tells the words that were found, and those that have a part in them that was.
  function meant(hits) {
    var whole = new Set();
    var parts = new Set();
    hits.forEach(function (hit) {
      hit.terms.forEach(function (term) {
        whole.add(term);
        if (term.length > 2 && (hit.match[term].includes('part') || hit.match[term].includes('other'))) {
          parts.add(term);
        }
      });
    });
    return function (word, exactly) {
      var found = fold(word);
      return (
        whole.has(found) ||
        (!exactly &&
          Array.from(parts).some(function (part) {
            return found.includes(part);
          }))
      );
    };
  }

  // The places of the words that are meant, each with its beginning and its end.
  function places(text, isMeant) {
    var all = [];
    runs(text).forEach(function (run) {
      var at = run.index;
      var pieces = run[0].split(HYPHEN);
      if (pieces.length > 1 && isMeant(pieces.join(''), true)) {
        all.push([at, at + run[0].length]);
        return;
      }
      pieces.forEach(function (piece) {
        if (isMeant(piece)) {
          all.push([at, at + piece.length]);
        }
        at += piece.length + 1;
      });
    });
    return all;
  }
  function marked(text, isMeant) {
    return cut(text, places(text, isMeant), 0, text.length);
  }
  function cut(text, marks, from, to) {
    var all = [];
    var at = from;
    marks.forEach(function (mark) {
      if (mark[0] >= at && mark[1] <= to) {
        all.push({ text: text.slice(at, mark[0]) }, { text: text.slice(mark[0], mark[1]), mark: true });
        at = mark[1];
      }
    });
    all.push({ text: text.slice(at, to) });
    return all.filter(function (piece) {
      return piece.text;
    });
  }

  // The part of a text where most different words are that are meant, from a word's beginning to a word's end.
  function excerpt(text, isMeant) {
    var marks = places(text, isMeant);
    var best = 0;
    var most = 0;
    marks.forEach(function (mark, m) {
      var words = new Set();
      for (var i = m; i < marks.length && marks[i][1] < mark[0] + ROOM - LEAD; i++) {
        words.add(fold(text.slice(marks[i][0], marks[i][1])));
      }
      if (words.size > most) {
        most = words.size;
        best = mark[0];
      }
    });
    var from = text.length <= ROOM || best < LEAD ? 0 : text.indexOf(' ', best - LEAD) + 1;
    var to = text.length <= from + ROOM ? text.length : text.lastIndexOf(' ', from + ROOM);
    to = to > from ? to : Math.min(text.length, from + ROOM);
    return [{ text: from > 0 ? '… ' : '' }]
      .concat(cut(text, marks, Math.min(from, best), to))
      .concat([{ text: to < text.length ? ' …' : '' }]);
  }

  window.lotseFinder = { open: Index.open, fold: fold, runs: runs };
})();
