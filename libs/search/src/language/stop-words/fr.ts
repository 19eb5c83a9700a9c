import { words } from './words.js';

/** French words that carry no subject, elided forms included. */
export const fr = words(`
  le la les l un une des du de d au aux
  je j tu il elle on nous vous ils elles me m te t se s lui leur leurs moi toi soi eux y en
  mon ma mes ton ta tes son sa ses notre nos votre vos mien mienne tien tienne sien sienne
  ce c cet cette ces ceci cela ca celui celle ceux celles meme memes tel telle tels telles chaque autre autres
  aucun aucune quelque quelques quelqu certain certains certaines plusieurs tout toute tous toutes rien nul nulle
  a apres avant avec chez contre dans depuis derriere des devant durant entre envers hors jusque jusqu malgre
  par parmi pendant pour sans sauf selon sous sur vers via lors
  et ou ni mais or car donc que qu si comme quand lorsque lorsqu puisque puisqu quoique tandis afin ainsi aussi alors
  tres trop peu beaucoup plus moins assez presque seulement encore deja toujours jamais maintenant ici la bien ne n pas non oui
  qui quoi dont ou quel quelle quels quelles lequel laquelle lesquels lesquelles auquel duquel combien comment pourquoi
  etre suis es est sommes etes sont fus fut furent etais etait etaient sera seront serait seraient soit soient etant ete
  avoir ai as a avons avez ont avais avait avaient eut eurent aura auront aurait auraient ait aient ayant eu
  faire fait font faisait peut peuvent pouvait pourrait pourraient peux pouvons doit doivent devait devrait devraient
  va vont allait allaient etc
`);

/** How French speakers wrap a request; removed from queries only. */
export const frFraming = words(`
  dites dis expliquez explique veux voudrais cherche chercher besoin merci bonjour savoir trouver
  appelle appellent appelait appele appelee nomme nommee consiste signifie signifient agit
`);
