const commonWords = {
  es: 'el los las del una y en que por con para su es al lo como más o pero sus le ya este sí porque esta entre cuando muy sin sobre también hasta hay donde desde nos ni contra otros ese eso ante ellos esto antes algunos unos otro otras tanto esa estos mucho cual sea estas',
  pt: 'o os as do da dos das um uma e em que por com para não no na nos nas é ao à se mais como mas foi ele seu sua ou ser quando muito há já está eu também só pelo pela até isso ela entre era depois sem mesmo aos seus quem são ter nas às às você',
  en: 'the of and to in is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so what up its about into than them can only other',
  fr: 'le la les des du un une et en que qui dans pour sur avec est pas par plus ne se ce au aux il elle sont ou son sa ses cette ces être leur leurs mais nous vous comme été fait même entre après sans sous dont où ainsi très aussi bien tout',
} as const;

type Language = keyof typeof commonWords;
const words = Object.entries(commonWords).map(([language, list]) => [language as Language, new Set(list.split(' '))] as const);

/** The language a text is written in, by its commonest words; nothing when there is too little text or no clear winner. */
export function guessLanguage(text: string): Language | undefined {
  const sample = text.slice(0, 40_000).toLowerCase().match(/\p{L}+/gu)?.slice(0, 5_000) ?? [];
  if (sample.length < 20) return undefined;
  const [first, second] = words
    .map(([language, common]) => ({ language, share: sample.filter((word) => common.has(word)).length / sample.length }))
    .sort((a, b) => b.share - a.share);
  return first!.share > 0.12 && first!.share > second!.share * 1.2 ? first!.language : undefined;
}
