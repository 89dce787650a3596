/**
 * MongoDB error codes in the order of the engine's SQLSTATEs: the first is M0000, then counted on in base 36 (M0001 … M000Z, M0010 …).
 * `Name:code`, or the bare code where MongoDB's name is only `Location` and the code. From DocumentDB's own error table (MIT).
 */
const IN_ORDER_OF_SQLSTATE = `
InternalError:1 BadValue:2 GraphContainsCycle:5 FailedToParse:9 TypeMismatch:14 Overflow:15 IllegalOperation:20
AlreadyInitialized:23 NamespaceNotFound:26 IndexNotFound:27 PathNotViable:28 RoleNotFound:31
CannotBackfillArray:34 ConflictingUpdateOperators:40 CursorNotFound:43 NamespaceExists:48
DollarPrefixedFieldName:52 CanNotBeTypeArray:53 NotSingleValueField:54 EmptyFieldName:56 DottedFieldName:57
ShardKeyNotFound:61 ImmutableField:66 CannotCreateIndex:67 IndexAlreadyExists:68 InvalidOptions:72
InvalidNamespace:73 IndexOptionsConflict:85 IndexKeySpecsConflict:86 NotExactValueField:111
CommandNotSupported:115 NamespaceNotSharded:118 ExceededMemoryLimit:146 DurationOverflow:159
ViewDepthLimitExceeded:165 CommandNotSupportedOnView:166 OptionNotSupportedOnView:167
AmbiguousIndexKeyPattern:181 InvalidIndexSpecificationOption:197 QueryFeatureNotAllowed:224
MaxSubPipelineDepthExceeded:232 ConversionFailure:241 OperationNotSupportedInTransaction:263
IndexBuildAborted:276 UnableToFindIndex:291 CollectionUUIDMismatch:361 10065 BsonObjectTooLarge:10334
DuplicateKey:11000 BackgroundOperationInProgressForNamespace:12587 13026 13027 13068
MergeStageNoMatchingDocument:13113 DbAlreadyExists:13297 13548 15947 15952 15955 15957 15958 15959 15972 15976
15981 16004 16006 16007 16020 6045000 16034 16035 16410 16411 16433 DollarAddNumericOrDateTypes:16554
DollarModByZeroProhibited:16610 DollarModOnlyNumeric:16611 DollarAddOnlyOneDate:16612 16702 16747 16748 16749
16755 16764 HashedIndexDoNotSupportArrayValues:16766 16800 16801 16804 16874 16875 16876 16878 16879 16880 16882
16883 16994 17040 17041 17042 17043 17044 17045 17046 17047 17048 17049 DollarCondMissingIfParameter:17080
DollarCondMissingThenParameter:17081 DollarCondMissingElseParameter:17082 DollarCondBadParameter:17083
DollarSizeRequiresArray:17124 ExactlyOneTextIndex:17194 17261 17276 17308 17310
DocumentAfterUpdateLargerThanMaxSize:17419 DocumentToUpsertLargerThanMaxSize:17420 18628 18629 18533 18534 18535
18536 18537 28625 28646 28647 28648 28650 28651 28656 28657 28664 51044 51045 50989
RangeArgumentExpressionArgsOutOfRange:28667 DollarAbsCantTakeLongMinValue:28680
ArrayOperatorElemAtFirstArgMustBeArray:28689 DollarArrayElemAtSecondArgArgMustBeNumeric:28690
DollarArrayElemAtSecondArgArgMustBe32Bit:28691 DollarSqrtGreaterOrEqualToZero:28714
DollarSliceInvalidInput:28724 DollarSliceInvalidTypeSecondArg:28725 DollarSliceInvalidValueSecondArg:28726
DollarSliceInvalidTypeThirdArg:28727 DollarSliceInvalidValueThirdArg:28728 DollarSliceInvalidSignThirdArg:28729
28745 28746 28747 28748 28749 DollarLogArgumentMustBeNumeric:28756 DollarLogBaseMustBeNumeric:28757
DollarLogNumberMustBePositive:28758 DollarLogBaseMustBeGreaterThanOne:28759
DollarLog10MustBePositiveNumber:28761 DollarPowBaseMustBeNumeric:28762 DollarPowExponentMustBeNumeric:28763
DollarPowExponentInvalidForZeroBase:28764 28765 DollarLnMustBePositiveNumber:28766 28769 28803 28808 28809 28810
28811 28812 28818 28822 KeyCannotContainNullByte:31032 31002 31022 31023 31024 31034 31095 31109 31119 31120
31138 31249 31250 31253 31254 31256 31271 31276 31308 31325 31393 31395 34435 31441 34443 34444 34445 34446
34447 34448 34449 34450 34451 34452 34453 34454 34455 34460 34461 34462 34463 34464 34465 34466 34467 34468
34471 34473 DollarSwitchRequiresObject:40060 DollarSwitchRequiresArrayForBranches:40061
DollarSwitchRequiresObjectForEachBranch:40062 DollarSwitchUnknownArgumentForBranch:40063
DollarSwitchRequiresCaseExpressionForBranch:40064 DollarSwitchRequiresThenExpressionForBranch:40065
DollarSwitchNoMatchingBranchAndNoDefault:40066 DollarSwitchBadArgument:40067
DollarSwitchRequiresAtLeastOneBranch:40068 40075 40076 40077 40078 40079 40080 DollarInRequiresArray:40081 40085
40086 40087 40090 40091 40092 40093 40094 40096 40097 40100 40101 40102 40103 40104 40105 40147 40156 40158
40160 40169 40177 40185 40191 40192 40193 40194 40195 40196 40197 40198 40199 40200 40201 40202 40218 40228
40234 40238 40272 40319 40321 40323 UnrecognizedCommand:40324 40352 DollarArrayToObjectRequiresArray:40386
DollarObjectToArrayRequiresObject:40390 DollarArrayToObjectAllMustBeObjects:40391
DollarArrayToObjectIncorrectNumberOfKeys:40392 DollarArrayToObjectRequiresObjectWithKAndV:40393
DollarArrayToObjectObjectKeyMustBeString:40394 DollarArrayToObjectArrayKeyMustBeString:40395
DollarArrayToObjectAllMustBeArrays:40396 DollarArrayToObjectIncorrectArrayLength:40397
DollarArrayToObjectBadInputTypeFormat:40398 DollarMergeObjectsInvalidType:40400 40414 UnknownBsonField:40415
40485 40489 40515 40516 40517 40518 40519 40520 40521 40522 40523 40524 40525 40533 40535 40536 40539 40540
40541 40542 40600 40601 40602 40603 40235 40237 ChangeStreamBadResumeToken:40647 40684 50694 50695 50696 50699
50700 50723 50752 50759 51024 51047 51074 51075 DollarRoundOverflowInt64:51080
DollarRoundFirstArgMustBeNumeric:51081 DollarRoundPrecisionMustBeIntegral:51082
DollarRoundPrecisionOutOfRange:51083 51091 51103 51104 51105 51106 51107 51108 51109 51110 51111 51132 51134
51151 51156 51178 51183 51185 51186 51187 51191 51246 51276 51247 51743 51744 51745 51746 51747 51748 51749
51750 51751 327391 327392 DollarIfNullRequiresAtLeastTwoArgs:1257300 DollarRandNonEmptyArgument:3040501
IntermediateResultTooLarge:4031700 DollarSetFieldRequiresObject:4161100 DollarSetFieldUnknownArgument:4161101
2942500 2942501 2942502 2942503 2942504 2942505 2942506 3041701 3041702 3041703 4161102 4161103 4161104 4161105
4161106 4161107 4161108 4161109 4890500 4940400 4940401 5166400 5166401 5166402 5166403 5166404 5166405 5166406
5107200 5107201 5166301 5166302 5166303 5166304 5166305 5166307 5339900 5339901 5339902 5429413 5429414 5429513
5439007 5439008 5439009 5439010 5439012 5439013 5439014 5439015 5439016 5439017 5439018 5626500 5654600 5654601
5654602 5687301 5687302 5687400 5687401 5746102 5787801 5787900 5787901 5787902 5787903 5787906 5787907 5787908
5788200 5858203 5976500 5371601 5371602 5371603 DocumentFailedValidation:121 605001 6050106 16990 13111 5788001
5788002 5788003 5788004 5788005 5733201 5733401 5733402 5733403 5733406 5733408 5733409 5876900 5897900 5946802
6007200 6053600 6586400 8993000 5423900 5423901 5423902 5490710 5624900 5624901 6050202 6050204 5788604 31170
31465 40181 InvalidLength:16 15998 40229 UserCountLimitExceeded:8000 55 40236 17053 7429703 7436100 7750301
7750302 7750303 51003 7749501 5860402 7555701 7555702 3041704 4341107 InsufficientPrivilege:42501
NotWritablePrimary:10107 40239 40240 40241 40242 40243 40244 40245 40246 40257 40258 40260 40261 CursorInUse:143
13103 17385 31319 31320 31321
`

export type MongoError = { code: number; codeName: string }

export const MONGO_ERRORS: ReadonlyMap<string, MongoError> = new Map(
  IN_ORDER_OF_SQLSTATE.trim()
    .split(/\s+/)
    .map((entry, position) => {
      const [name, code] = entry.includes(':') ? (entry.split(':') as [string, string]) : [`Location${entry}`, entry]
      return [`M${position.toString(36).toUpperCase().padStart(4, '0')}`, { code: Number(code), codeName: name }]
    }),
)
