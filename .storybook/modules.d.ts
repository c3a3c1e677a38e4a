declare module 'virtual:custom-elements' {
  interface Declaration {
    tagName?: string;
    name: string;
    description?: string;
  }
  const manifest: { modules: { path: string; declarations?: Declaration[] }[] };
  export default manifest;
}
