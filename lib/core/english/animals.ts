import { plural } from './inflect.ts';
import { headNoun } from './people.ts';

const NAMES =
  `animal fish bird frog toad cat dog puppy kitten cow calf bull ox buffalo goat sheep lamb horse pig boar deer tiger lion leopard bear elephant rhino rhinoceros monkey ape orangutan gorilla
  macaque gibbon langur tarsier snake python cobra crocodile lizard gecko turtle tortoise dragon whale dolphin dugong shark ray eel chicken hen rooster duck goose pigeon dove eagle hawk owl parrot cockatoo hornbill
  swallow crow cassowary peacock mouse rat squirrel rabbit bat hedgehog pangolin otter civet fox wolf hyena camel donkey mule panda koala kangaroo giraffe zebra hippo hippopotamus squid octopus crab shrimp lobster
  snail leech spider scorpion insect bee wasp ant mosquito fly butterfly caterpillar cricket locust cockroach termite beetle worm anoa babirusa tapir bison predator mammal reptile amphibian primate livestock cattle poultry`.split(
    /\s+/,
  );
const ANIMALS: ReadonlySet<string> = new Set(NAMES.flatMap((name) => [name, plural(name)]));

/** Does an English gloss mean an animal? sea turtle, male (animal) */
export function isAnimal(gloss: string): boolean {
  return gloss.includes('(animal)') || ANIMALS.has(headNoun(gloss));
}
