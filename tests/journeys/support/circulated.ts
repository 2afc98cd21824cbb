import type { Somebody } from './people';

const REFUSAL = '... on Refusal { code message }';

interface Made {
  readonly made: { readonly id?: string };
}

/** Submits and circulates what is in preparation of a paper. */
export const circulate = async ({ ask }: Somebody, id: string): Promise<void> => {
  for (const command of ['submitPaper', 'circulatePaper'])
    await ask(`mutation ($id: ID!) { ${command}(id: $id) { __typename ${REFUSAL} } }`, { id });
};

/** Id of a new draft decision that this delegation has circulated. */
export const circulatedBy = async (author: Somebody, input: object): Promise<string> => {
  const { made } = (await author.ask(
    `mutation ($input: PaperInput!) { made: createPaper(input: $input) { ... on Paper { id } ${REFUSAL} } }`,
    { input: { kind: 'DRAFT_DECISION', ...input } },
  )) as Made & Record<string, unknown>;
  if (made.id === undefined) throw new Error(`the paper was refused: ${JSON.stringify(made)}`);
  await circulate(author, made.id);
  return made.id;
};

/** Gives a paper another text, and circulates it. */
export const revisedBy = async (author: Somebody, id: string, markdown: string): Promise<void> => {
  const { paper } = (await author.ask('query ($id: ID!) { paper(id: $id) { version } }', { id })) as {
    paper: { version: number };
  };
  await author.ask(
    `mutation ($id: ID!, $version: Int!, $markdown: String!) {
      revisePaper(id: $id, version: $version, markdown: $markdown) { __typename ${REFUSAL} } }`,
    { id, version: paper.version, markdown },
  );
  await circulate(author, id);
};
