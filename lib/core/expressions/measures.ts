/** A unit as it stands behind a number. */
export interface Measure {
  /** Behind "1"; absent: the same as `many`. */
  readonly one?: string;
  readonly many: string;
  /** No space before it: 5 km/h has one, 50% none. */
  readonly tight?: boolean;
  /** The same in units that an American reader knows. */
  readonly detail?: (value: number) => string;
}

const about = (value: number, unit: string): string => {
  const digits =
    value >= 100
      ? Math.round(value)
          .toString()
          .replace(/\B(?=(?:\d{3})+$)/g, ',')
      : String(Number(value.toPrecision(2)));
  return `about ${digits} ${unit}`;
};

/** Units of news, by what is printed. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  persen: { many: 'percent' },
  '%': { many: '%', tight: true },
  hektare: { one: 'hectare', many: 'hectares', detail: (value) => about(value * 2.471, 'acres') },
  hektar: { one: 'hectare', many: 'hectares', detail: (value) => about(value * 2.471, 'acres') },
  ha: { one: 'hectare', many: 'hectares', detail: (value) => about(value * 2.471, 'acres') },
  kilometer: {
    one: 'kilometer',
    many: 'kilometers',
    detail: (value) => about(value * 0.6214, 'miles'),
  },
  km: { many: 'km', detail: (value) => about(value * 0.6214, 'miles') },
  'km/jam': { many: 'km/h', detail: (value) => about(value * 0.6214, 'mph') },
  'kilometer per jam': {
    many: 'kilometers per hour',
    detail: (value) => about(value * 0.6214, 'mph'),
  },
  'km per jam': { many: 'km/h', detail: (value) => about(value * 0.6214, 'mph') },
  'kilometer persegi': {
    one: 'square kilometer',
    many: 'square kilometers',
    detail: (value) => about(value * 0.3861, 'square miles'),
  },
  'meter persegi': {
    one: 'square meter',
    many: 'square meters',
    detail: (value) => about(value * 10.764, 'square feet'),
  },
  'meter kubik': { one: 'cubic meter', many: 'cubic meters' },
  meter: { one: 'meter', many: 'meters', detail: (value) => about(value * 3.281, 'feet') },
  m: { many: 'm' },
  sentimeter: {
    one: 'centimeter',
    many: 'centimeters',
    detail: (value) => about(value * 0.3937, 'inches'),
  },
  cm: { many: 'cm', detail: (value) => about(value * 0.3937, 'inches') },
  milimeter: { one: 'millimeter', many: 'millimeters' },
  mm: { many: 'mm' },
  kilogram: {
    one: 'kilogram',
    many: 'kilograms',
    detail: (value) => about(value * 2.205, 'pounds'),
  },
  kg: { many: 'kg', detail: (value) => about(value * 2.205, 'pounds') },
  gram: { one: 'gram', many: 'grams' },
  kuintal: { one: 'quintal', many: 'quintals', detail: (value) => about(value * 100, 'kilograms') },
  ton: { one: 'ton', many: 'tons' },
  liter: { one: 'liter', many: 'liters' },
  'derajat Celsius': {
    one: 'degree Celsius',
    many: 'degrees Celsius',
    detail: (value) => about(value * 1.8 + 32, '°F'),
  },
  'derajat celsius': {
    one: 'degree Celsius',
    many: 'degrees Celsius',
    detail: (value) => about(value * 1.8 + 32, '°F'),
  },
  '°C': { many: '°C', tight: true, detail: (value) => about(value * 1.8 + 32, '°F') },
  MW: { many: 'MW' },
  megawatt: { one: 'megawatt', many: 'megawatts' },
  barel: { one: 'barrel', many: 'barrels' },
};
