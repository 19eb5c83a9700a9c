import { fold } from '../language/fold.js';
import { isWordOf } from '../language/known-words.js';
import { searchLanguages } from '../language/language.js';
import { tokenise } from '../language/tokens.js';

/** First names that are common in the region and are no common words: with another name beside one, somebody is looked for. */
const firstNames = new Set(
  `adriana alejandra alejandro alexandre alice alvaro ana andre andrea andres antonia antonio arturo beatriz benjamin bernardo bianca bruno camila camille
   carla carlos carmen carolina catalina cecilia cesar claudia claudio cristian cristina daniel daniela david diego eduardo elena eliana elizabeth emilio enrique
   ernesto esteban esther eugenia fabiana fabio federico felipe fernanda fernando flavia flavio francisca francisco francois gabriel gabriela gerardo gilberto
   giovanna gonzalo guillermo gustavo hector helena hugo ignacio ines isabel isabela isabelle ivan jaime james javier jean jeronimo jessica joao joaquin jorge jose
   josefa josefina juan juana julia juliana julio karen karina laura leonardo leticia liliana lorena lucas lucia luciana luis luisa luiz magdalena manuel manuela
   marcela marcelo marcia marcos margarita maria mariana marie mario marta martha martin mary mateo mateus mauricio mercedes michael miguel monica natalia nelson
   nicolas oscar pablo paola patricia patrick paul paula paulo pedro pierre rafael raquel raul rebeca renata ricardo robert roberto rocio rodolfo rodrigo rosario
   ruben samuel sandra sara sebastian sergio silvia simon sofia soledad susana teresa thiago thomas tomas valentina valeria vanessa veronica vicente victor
   victoria virginia viviana walter william ximena yolanda`.split(/\s+/),
);

/** Whether a text looks as if it told something of a person: an address, a telephone or identity number, a name. */
export function looksPersonal(text: string): boolean {
  if (/\S@\S|https?:|www\./i.test(text)) return true;
  // Six digits and more, however they are grouped: telephones, identity and tax numbers, accounts.
  if ((text.match(/\d/g) ?? []).length >= 6) return true;
  return namesSomebody(text);
}

function namesSomebody(text: string): boolean {
  const tokens = tokenise(text);
  const isOrdinary = (word: string) => searchLanguages.some((language) => isWordOf(word, language));
  const isSurname = (word: string) => /^\p{L}{3,}ez$/u.test(word) || (/^\p{L}{3,}$/u.test(word) && !isOrdinary(word));
  return tokens.some(({ word }, at) => firstNames.has(word) && tokens.some((other, place) => place !== at && isSurname(other.word)))
    || allNames(text, tokens.map(({ word }) => word), isOrdinary);
}

/** Two to four words, each with a capital and none of them a word: «Ximena Tapia» though nobody listed her. */
function allNames(text: string, words: readonly string[], isOrdinary: (word: string) => boolean): boolean {
  const written = text.trim().split(/\s+/);
  return written.length >= 2 && written.length <= 4 && written.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)) && words.every((word) => !isOrdinary(fold(word)));
}
