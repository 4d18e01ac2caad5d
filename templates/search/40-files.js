/* The files of the index: each is asked for once, when it is needed. A loader fetches one by its key, "words/0a1b2c3d4e", and calls back, with an error where there is one. */
(function (search) {
  "use strict";
  const arrived = new Map();

  /* Called by the files themselves. */
  search.add = function (key, value) {
    arrived.set(key, value);
  };

  search.Files = function (load) {
    this.load = load;
    this.values = new Map();
    this.waiting = new Map();
  };

  search.Files.prototype.has = function (key) {
    return this.values.has(key);
  };

  /* Calls back with (error, value): at once when it is there already. What failed is tried again when asked for again. */
  search.Files.prototype.get = function (key, callback) {
    const files = this;
    if (files.values.has(key)) {
      callback(null, files.values.get(key));
      return;
    }
    if (files.waiting.has(key)) {
      files.waiting.get(key).push(callback);
      return;
    }
    files.waiting.set(key, [callback]);
    files.load(key, function (error) {
      const callbacks = files.waiting.get(key) || [];
      const missing = error || (arrived.has(key) ? null : new Error("no " + key));
      files.waiting.delete(key);
      if (!missing) files.values.set(key, arrived.get(key));
      arrived.delete(key);
      callbacks.forEach(function (waiting) { waiting(missing, files.values.get(key)); });
    });
  };

  /* Calls back with (error, values), once, in the order of the keys. */
  search.Files.prototype.all = function (keys, callback) {
    const values = new Array(keys.length);
    let left = keys.length;
    let failed = false;
    if (left === 0) callback(null, values);
    const files = this;
    keys.forEach(function (key, i) {
      files.get(key, function (error, value) {
        if (failed) return;
        values[i] = value;
        left--;
        failed = Boolean(error);
        if (failed || left === 0) callback(error, values);
      });
    });
  };
})(globalThis.dossierSearch = globalThis.dossierSearch || {});
