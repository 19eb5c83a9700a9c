/**
 * Where each of the 33 countries stands in a picture of equal tiles: column and row. Land keeps its neighbours as far as squares
 * allow; every country is as large as the others, since what is counted is what it asks, not its area.
 */
export const tiles: Readonly<Record<string, readonly [column: number, row: number]>> = {
  bs: [5, 0], mx: [0, 1], cu: [4, 1], gt: [1, 2], bz: [2, 2], jm: [4, 2], ht: [5, 2], do: [6, 2], kn: [7, 2], ag: [8, 2],
  sv: [1, 3], hn: [2, 3], dm: [8, 3], ni: [2, 4], lc: [8, 4], vc: [7, 4], bb: [9, 4], cr: [2, 5], pa: [3, 5], gd: [7, 5], tt: [8, 5],
  co: [4, 6], ve: [5, 6], gy: [6, 6], sr: [7, 6], ec: [4, 7], br: [6, 7], pe: [4, 8], bo: [5, 8], py: [6, 8], cl: [4, 9], ar: [5, 9], uy: [6, 9],
};

export const tileColumns = 10;
export const tileRows = 10;
