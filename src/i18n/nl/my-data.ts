export const myData = {};
