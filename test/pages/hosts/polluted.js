/**
 * Old habits: methods on `Object.prototype` and `Array.prototype` that every `for…in` meets, as json.js, MooTools and many a
 * home-made script had them.
 */
Object.prototype.extend = function (source) {
  for (const key in source) if (Object.prototype.hasOwnProperty.call(source, key)) this[key] = source[key];
  return this;
};
Object.prototype.each = function (work) {
  for (const key in this) if (Object.prototype.hasOwnProperty.call(this, key)) work(this[key], key);
};
Object.prototype.isEmpty = function () {
  return Object.keys(this).length === 0;
};
Object.prototype.toJSONString = function () {
  return JSON.stringify(this);
};
Object.prototype.clone = function () {
  return { ...this };
};
Object.prototype.size = 0;
Array.prototype.contains = function (value) {
  return this.indexOf(value) >= 0;
};
Array.prototype.remove = function (value) {
  const at = this.indexOf(value);
  if (at >= 0) this.splice(at, 1);
  return this;
};
Array.prototype.each = Array.prototype.forEach;
Array.prototype.flatten = Array.prototype.flat;
String.prototype.contains = function (part) {
  return this.indexOf(part) >= 0;
};
