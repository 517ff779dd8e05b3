/** The scalar of a filter that is given out whole: it goes back as the variable of a list, and nothing in it is to be read. */
import { GraphQLScalarType } from 'graphql';

export const DrillScalar = new GraphQLScalarType({
  name: 'Drill',
  description: '筛选条件(JSON 对象),原样作为该类列表的 filter 变量,打开的正是这一组记录',
  specifiedByURL: 'https://supervision-hub.example/docs/graphql#drill',
  serialize: (value) => value,
});
