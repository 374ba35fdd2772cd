declare module "color-name" {
  /** The red, green and blue of every CSS colour name, 0 to 255. */
  const colours: Readonly<Record<string, readonly [red: number, green: number, blue: number]>>;
  export default colours;
}
